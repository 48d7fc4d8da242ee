"""The line that public-sector data asks for (Open Government Licence v3.0)."""

#: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
ATTRIBUTION = (
    "Contains public sector information licensed under the Open Government Licence v3.0: "
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
)
