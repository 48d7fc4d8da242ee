"""How a Word file looks: A4, one plain typeface of 11 points, styles for notes and gaps, British English.

python-docx begins with a file of Word's for the Mac; what that file says of itself, and a hundred styles of tables
that nobody uses, are taken out.
"""

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

NOTE: Final = "Note"
#: A paragraph within a table.
CELL: Final = "Table Text"
BLANK: Final = "Blank"
LINK: Final = "Hyperlink"

#: In every office program, or one with letters of the same widths (Liberation Sans).
_FONT: Final = "Arial"
_POINTS: Final = 11
#: Dark on white and on the shades below: more than 7 to 1 (WCAG 2.2, 1.4.6).
_INK: Final = "1D4350"
HEAD_SHADE: Final = "DCE8EC"
_NOTE_SHADE: Final = "F3F1E7"
_BLANK_SHADE: Final = "FFF0B3"
_LINK_INK: Final = "0B4F8A"

#: English Metric Units: 36,000 a millimetre.
_MM: Final = 36_000
_MARGIN: Final = 20 * _MM
#: What is between the margins of an A4 page.
WIDTH: Final = 210 * _MM - 2 * _MARGIN

_LONGEST_FOOTER: Final = 80

#: Parts of python-docx's file that say what is not so, or that nothing needs.
_LEFT_OUT: Final = ("metadata/thumbnail", "extended-properties", "stylesWithEffects", "customXml")
_KEPT_TABLES: Final = ("Normal Table", "Table Grid")


def dress(document: "Document", *, title: str) -> None:
    """Give a new document its pages, its styles and its footer."""
    _leave_out(document)
    _set_language(document)
    section = document.sections[0]
    section.page_width, section.page_height = 210 * _MM, 297 * _MM  # type: ignore[assignment] # EMU, as Length is
    section.left_margin = section.right_margin = _MARGIN  # type: ignore[assignment]
    section.top_margin = section.bottom_margin = _MARGIN  # type: ignore[assignment]
    _set_styles(document)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{title[:_LONGEST_FOOTER]}{'…' if len(title) > _LONGEST_FOOTER else ''} · Page ")
    _add_field(footer, "PAGE")
    footer.add_run(" of ")
    _add_field(footer, "NUMPAGES")


def _leave_out(document: "Document") -> None:
    for holder in (document.part.package, document.part):
        rels: Any = holder.rels
        for id_ in [id_ for id_, rel in rels.items() if rel.reltype.endswith(_LEFT_OUT)]:
            del rels[id_]
    for style in [one for one in document.styles if one.type is not None and one.type.name == "TABLE"]:
        if style.name not in _KEPT_TABLES:
            style.delete()


def _set_language(document: "Document") -> None:
    from docx.oxml.ns import qn

    settings: Any = document.settings.element
    for element in (*document.styles.element.iter(qn("w:lang")), *settings.iter(qn("w:themeFontLang"))):
        element.set(qn("w:val"), "en-GB")
        element.set(qn("w:eastAsia"), "en-GB")
    for element in settings.iter(qn("w:compatSetting")):
        if element.get(qn("w:name")) == "compatibilityMode":
            element.set(qn("w:val"), "15")  # Word since 2013; less shows "Compatibility Mode" in its title
    # Marks of the editing sessions in which the file that python-docx begins with was made.
    body, styles = document.element, document.styles.element
    for element in [*settings.iter(qn("w:rsids")), *styles.iter(qn("w:rsid"))]:
        element.getparent().remove(element)
    for element in body.iter():
        for name in [name for name in element.attrib if "rsid" in name]:
            del element.attrib[name]


def _set_styles(document: "Document") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    styles: Any = document.styles
    ink = RGBColor.from_string(_INK)
    _set_style(styles["Normal"], _POINTS, before=0, after=7)
    styles["Normal"].paragraph_format.line_spacing = 1.15
    for name, points, before, after in (("Title", 20, 0, 10), ("Heading 1", 15, 16, 6), ("Heading 2", 12.5, 12, 4)):
        _set_style(styles[name], points, before=before, after=after)
        styles[name].font.bold, styles[name].font.color.rgb = True, ink
        styles[name].paragraph_format.keep_with_next = True
    for name in ("List Bullet", "List Number"):
        _set_style(styles[name], _POINTS, before=0, after=4)
    _set_style(styles["Footer"], 9, before=0, after=0)
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    note = styles.add_style(NOTE, WD_STYLE_TYPE.PARAGRAPH)
    for made in (cell, note):
        made.base_style = styles["Normal"]
        made.quick_style = True
    cell.paragraph_format.space_after = Pt(0)
    cell.paragraph_format.line_spacing = 1.0
    _frame(note)
    note.paragraph_format.space_before = Pt(6)
    note.paragraph_format.left_indent = note.paragraph_format.right_indent = Pt(6)
    styles.add_style(BLANK, WD_STYLE_TYPE.CHARACTER)
    styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER, builtin=True)
    styles[BLANK].element.get_or_add_rPr().append(
        made_element("w:shd", val="clear", color="auto", fill=_BLANK_SHADE)
    )
    styles[LINK].font.color.rgb, styles[LINK].font.underline = RGBColor.from_string(_LINK_INK), True


def _set_style(style: "ParagraphStyle", points: float, *, before: float, after: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _FONT, Pt(points)
    fonts: Any = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if name.lower().endswith("theme"):  # would win over the name
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FONT)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _frame(style: "ParagraphStyle") -> None:
    """Set a paragraph apart by a bar at its left and a shade; its words say what it is, too."""
    border = made_element("w:pBdr")
    border.append(made_element("w:left", val="single", sz="24", space="6", color=_INK))
    properties: Any = style.element.get_or_add_pPr()
    properties.append(border)
    properties.append(made_element("w:shd", val="clear", color="auto", fill=_NOTE_SHADE))


def _add_field(paragraph: "Paragraph", code: str) -> None:
    """Add a number that the office program fills in: PAGE, NUMPAGES."""
    field = made_element("w:fldSimple", instr=code)
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def made_element(name: str, **attributes: str) -> Any:
    """Make an element of WordprocessingML ("w:shd") with attributes of the same kind."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    made = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made
