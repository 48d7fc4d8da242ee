"""A paper as a Word file (.docx, ISO/IEC 29500) that screen readers, Word and LibreOffice read alike.

Headings, lists and table heads are real ones, not text that looks so. The file names nobody but whom the paper
names. Same paper, same bytes: times in it are the paper's own.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from tracker.documents.word_styles import BLANK, CELL, HEAD_SHADE, LINK, NOTE, WIDTH, dress, made_element
from tracker.paper import Block, Heading, Listing, Note, Paper, Paragraph, Run, Table

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run as WordRun

# python-docx is loaded when a file is made: with lxml it takes as long as the rest of a command's start.

#: Word takes no longer property.
LONGEST_PROPERTY = 255

#: Between a list and what stands below it, in English Metric Units: 7 points.
AFTER_LIST = 7 * 12_700

#: The first moment that a ZIP file can name: a real one would differ from call to call.
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def word(paper: Paper) -> bytes:
    """Return a paper as a .docx file."""
    from docx import Document

    document = Document()
    title = "".join(run.text for run in paper.title)
    dress(document, title=title)
    _note_properties(document, paper, title)
    _Writer(document, {str(style.name): style.style_id for style in document.styles}).write(paper, title)
    file = io.BytesIO()
    document.save(file)
    return _without_times(file.getvalue())


def _note_properties(document: "Document", paper: Paper, title: str) -> None:
    told = document.core_properties
    told.title, told.subject = title[:LONGEST_PROPERTY], paper.subject[:LONGEST_PROPERTY]
    told.author, told.language = paper.author[:LONGEST_PROPERTY], "en-GB"
    told.comments = told.keywords = told.category = told.last_modified_by = ""
    told.revision = 1
    told.created = told.modified = paper.made_at.astimezone(UTC).replace(microsecond=0, tzinfo=None)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes blocks into a document. Styles go in by their ids: python-docx looks up a name in the whole list."""

    document: "Document"
    #: The styles' ids by their names.
    styles: Mapping[str, str]

    def write(self, paper: Paper, title: str) -> None:
        self._fill(self._paragraph("Title"), paper.title)
        caption = title
        for block, after in zip_longest(paper.blocks, paper.blocks[1:]):
            if isinstance(block, Heading):
                caption = "".join(run.text for run in block.words)
            self._add(block, caption)
            if isinstance(block, Paragraph) and isinstance(after, Table):
                self.document.paragraphs[-1].paragraph_format.keep_with_next = True

    def _paragraph(self, style: str = "") -> "WordParagraph":
        made = self.document.add_paragraph()
        if style:
            made._p.style = self.styles[style]
        return made

    def _add(self, block: Block[Run], caption: str) -> None:
        match block:
            case Heading(level, words, new_page):
                paragraph = self._paragraph(f"Heading {level}")
                paragraph.paragraph_format.page_break_before = new_page or None
                self._fill(paragraph, words)
            case Paragraph(words):
                self._fill(self._paragraph(), words)
            case Note(words):
                self._fill(self._paragraph(NOTE), words)
            case Listing(items, ordered):
                number = self._new_numbers() if ordered else None
                for item in items:
                    paragraph = self._paragraph("List Number" if ordered else "List Bullet")
                    if number is not None:
                        _count_by(paragraph, number)
                    self._fill(paragraph, item)
                paragraph.paragraph_format.space_after = AFTER_LIST
            case Table():
                self._add_table(block, caption)

    def _fill(self, paragraph: "WordParagraph", runs: Sequence[Run], *, strong: bool = False) -> None:
        for run in runs:
            added = paragraph.add_run(run.text)
            if run.link:
                added._r.style = self.styles[LINK]
                _link(paragraph, added, run.link)
            elif run.blank:
                added._r.style = self.styles[BLANK]
            added.bold = run.strong or strong or None

    def _new_numbers(self) -> int:
        """Make numbers that begin anew: all lists of the style "List Number" would be one list otherwise."""
        numbering: Any = self.document.part.numbering_part.element
        style: Any = self.document.styles["List Number"].element
        own = numbering.num_having_numId(style.pPr.numPr.numId.val)
        made = numbering.add_num(own.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def _add_table(self, table: Table[Run], caption: str) -> None:
        from docx.table import _Cell

        made = self.document.add_table(rows=1 + len(table.rows), cols=len(table.head))
        made._tbl.tblStyle_val = self.styles["Table Grid"]
        made.autofit = False
        whole = sum(table.widths)
        widths = [WIDTH * width // whole for width in table.widths]
        for column, width in zip(made._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        for number, (row, cells) in enumerate(zip(made._tbl.tr_lst, (table.head, *table.rows), strict=True)):
            _mark_row(row, is_head=number == 0)
            for element, runs, width in zip(row.tc_lst, cells, widths, strict=True):
                element.width = width
                paragraph = _Cell(element, made).paragraphs[0]
                paragraph._p.style = self.styles[CELL]
                self._fill(paragraph, runs, strong=number == 0)
                if number == 0:
                    element.get_or_add_tcPr().append(
                        made_element("w:shd", val="clear", color="auto", fill=HEAD_SHADE)
                    )
        _describe(made._tbl.tblPr, caption)
        # Word lets two tables without a paragraph between them grow together.
        self._paragraph(CELL)


def _link(paragraph: "WordParagraph", run: "WordRun", address: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE

    link = made_element("w:hyperlink")
    id_ = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", id_)
    link.append(run._r)
    paragraph._p.append(link)


def _count_by(paragraph: "WordParagraph", number: int) -> None:
    properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def _mark_row(row: Any, *, is_head: bool) -> None:
    """Keep a row on one page; repeat the head on each."""
    properties = row.get_or_add_trPr()
    properties.append(made_element("w:cantSplit"))
    if is_head:
        properties.append(made_element("w:tblHeader"))


def _describe(properties: Any, caption: str) -> None:
    """Say to a screen reader what a table is of, and that its first row is its head."""
    from docx.oxml.ns import qn

    look = properties.find(qn("w:tblLook"))
    for name, value in (("firstRow", "1"), ("firstColumn", "0"), ("noHBand", "1"), ("noVBand", "1")):
        look.set(qn(f"w:{name}"), value)
    margins = made_element("w:tblCellMar")
    for side, twips in (("top", "60"), ("left", "100"), ("bottom", "60"), ("right", "100")):
        margins.append(made_element(f"w:{side}", w=twips, type="dxa"))
    look.addprevious(margins)
    look.addnext(made_element("w:tblCaption", val=caption))


def _without_times(file: bytes) -> bytes:
    """Return a ZIP file packed anew without the times at which its parts were written."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            info = zipfile.ZipInfo(part.filename, _ZIP_EPOCH)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            new.writestr(info, old.read(part))
    return packed.getvalue()
