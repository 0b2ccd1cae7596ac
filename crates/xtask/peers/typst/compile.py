"""Makes PDF files of Typst sources in a number of processes, each of which reads the fonts once.

    compile.py FONTS PROCESSES FOLDER [SOURCE]

Each source below `sources` in the folder becomes a file beside it; with a source, that one alone.
"""

import os
import sys
from pathlib import Path

import typst

STANDARDS = ["ua-1", "a-2a"]


def work(fonts: str, root: Path, sources: list[Path]) -> None:
    compiler = typst.Compiler(root=root, font_paths=[fonts], ignore_system_fonts=True)
    for source in sources:
        compiler.compile(source, output=source.with_suffix(".pdf"), format="pdf", pdf_standards=STANDARDS)


def main() -> None:
    fonts, processes, root = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    sources = [Path(source) for source in sys.argv[4:]] or sorted((root / "sources").rglob("*.typ"))
    workers = []
    for place in range(min(processes, len(sources))):
        worker = os.fork()
        if worker == 0:
            work(fonts, root, sources[place::processes])
            os._exit(0)
        workers.append(worker)
    # The processor time of a worker counts when it is waited for.
    failed = [worker for worker in workers if os.waitpid(worker, 0)[1] != 0]
    sys.exit(1 if failed else 0)


main()
