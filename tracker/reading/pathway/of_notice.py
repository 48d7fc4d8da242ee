"""Which notice it is, and what the buyer does by it: its type, its document, its tag, or the words of the health rules.

Pure. Fields as Find a Tender, Contracts Finder, Public Contracts Scotland and Sell2Wales write them (OCDS 1.1).
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tracker.model import Evidence, Reading
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects, words
from tracker.reading.pathway.known import Facts
from tracker.reading.pathway.words import PSR_NOTICES, PSR_WAYS
from tracker.reading.proof import field_proof, words_proof
from tracker.terms import Area, Kind
from tracker.text.html import Document, read_html

#: What stands behind a notice type of the Procurement Act 2023, as an act of the buyer.
ACTS: Final = {
    "UK1": "pipeline",
    "UK2": "talks",
    "UK3": "planned",
    "UK4": "call",
    "UK5": "direct",
    "UK6": "chosen",
    "UK7": "signed",
    "UK8": "running",
    "UK9": "running",
    "UK10": "running",
    "UK11": "running",
    "UK12": "stopped",
    "UK13": "market_planned",
    "UK14": "market_open",
    "UK15": "market_changed",
    "UK16": "market_closed",
}
#: The same of the documents and tags of notices that name no type.
_DOCUMENTS: Final = {
    "marketEngagementNotice": "talks",
    "plannedProcurementNotice": "planned",
    "tenderNotice": "call",
    "awardNotice": "chosen",
    "tenderCancellationNotice": "stopped",
}
_TAGS: Final = {
    "tenderCancellation": "stopped",
    "contractTermination": "running",
    "contractAmendment": "running",
    "implementation": "running",
    "award": "chosen",
    "awardUpdate": "chosen",
    "contract": "signed",
    "tender": "call",
    "tenderAmendment": "call",
    "tenderUpdate": "call",
    "planning": "planned",
    "planningUpdate": "planned",
}


def kind_proof(reading: Reading) -> Evidence:
    """Return what the kind of an announcement rests on."""
    told = next((one for one in reading.evidence if one.field == "kind"), None)
    return told or field_proof("step.kind", reading.kind.value, "reading", reading.kind.value, "what it is")


def read_notice(facts: Facts, material: Material, reading: Reading) -> None:
    """Tell which notice it is, and what the buyer does by it."""
    if material.notice is None:
        act = {Kind.GRANT: "grant", Kind.CONTRACT: "call", Kind.ENGAGEMENT: "talks"}.get(reading.kind)
        if act is not None:
            facts.add("act", act, kind_proof(reading))
        return
    if facts.has("law", "psr"):
        _psr_notice(facts, material)
    path, told, act = _newest(material.notice)
    if told.startswith("UK") and not facts.of("notice"):
        facts.add("notice", told, field_proof("step.notice", told, path, told, "notice type"))
    if act:
        facts.add(
            "act", act, field_proof("step.act", act, path, told, "notice type" if path != "tag" else "release tag")
        )


#: What Scotland calls its notices, which name no type of the Act (guidance, notices).
_SCOTS: Final = {
    "talks": "SCO-PIN",
    "planned": "SCO-PIN",
    "call": "SCO-contract",
    "chosen": "SCO-award",
    "signed": "SCO-award",
}


def read_scots(facts: Facts, material: Material) -> None:
    """Name a notice as Scotland does, once its nation is known."""
    if material.notice is None or not facts.has("nation", Area.SCOTLAND) or facts.of("notice"):
        return
    for act, evidence in facts.of("act").items():
        if act in _SCOTS:
            facts.add("notice", _SCOTS[act], evidence)
            return


def _psr_notice(facts: Facts, material: Material) -> None:
    # A notice of the health rules says in its words which it is; the title's count before the text's.
    for where, document in _psr_texts(material):
        found = {finding.rule.gives: finding for finding in reversed(PSR_NOTICES.read(document))}
        kind = next((rule.gives for rule in PSR_NOTICES.rules if rule.gives in found), None)
        if kind is not None and not facts.of("notice"):
            finding = found[kind]
            proof = words_proof("step.notice", kind, where, document, finding.start, finding.end, finding.rule.name)
            facts.add("notice", kind, proof)
        told = [each for each in PSR_WAYS.read(document) if each.yes]
        if len({each.rule.gives for each in told}) > 1:
            continue  # two ways are named, and the words do not say which is gone
        for finding_ in told:
            way = finding_.rule.gives
            proof = words_proof("step.way", way, where, document, finding_.start, finding_.end, finding_.rule.name)
            facts.add("way", way, proof)


def _psr_texts(material: Material) -> Iterator[tuple[str, Document]]:
    details = words(dig(material.notice, "tender", "procurementMethodDetails"))
    yield material.parts[0]
    if details:
        yield "tender.procurementMethodDetails", read_html(details)
    yield material.parts[1]


def _newest(notice: Any) -> tuple[str, str, str]:
    """Return path, value and act of the newest notice of a process; its type before its document's, then the tag."""
    best = ("", "", "", "")
    own = notice.get("id") if isinstance(notice, Mapping) else None
    for path, document in _documents(notice):
        named = document.get("noticeType")
        kind = named.strip().upper().replace(" ", "") if isinstance(named, str) else ""
        other = document.get("documentType")
        other = other.strip() if isinstance(other, str) else ""
        dated = document.get("datePublished")
        at = "9" if own is not None and document.get("id") == own else dated if isinstance(dated, str) else ""
        if kind in ACTS:
            told = (f"{path}.noticeType", kind, ACTS[kind])
        elif other in _DOCUMENTS:
            told = (f"{path}.documentType", other, _DOCUMENTS[other])
        else:
            continue
        if not best[1] or at >= best[0]:
            best = (at, *told)
    tag = _tag(notice)
    if tag == "tenderCancellation" and best[3] != "stopped":
        return "tag", tag, "stopped"
    if best[1] or not tag:
        return best[1:]
    return "tag", tag, _TAGS[tag]


def _documents(notice: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for section in ("planning", "tender"):
        for at, document in objects(dig(notice, section, "documents")):
            yield f"{section}.documents[{at}]", document
    for section in ("awards", "contracts"):
        for index, entry in objects(dig(notice, section)):
            for at, document in objects(entry.get("documents")):
                yield f"{section}[{index}].documents[{at}]", document


def _tag(notice: Any) -> str:
    tags = dig(notice, "tag")
    told = [tags] if isinstance(tags, str) else tags if isinstance(tags, list) else []
    return next((tag for tag in _TAGS if tag in [each for each in told if isinstance(each, str)]), "")
