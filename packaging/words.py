"""What the set-up says, in English and in French; the language is the system's."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

WORDS = {
    "help": (
        """Sets up pdpeditor in the folder .venv beside its source, then does what you ask.

  python3 packaging/bootstrap.py demo             makes a sample dossier, writes its documents as PDF (policy, notices,
                                                  registers and lists), and opens the app if there is a screen
  python3 packaging/bootstrap.py test [OPTIONS]   runs all the tests (the options are pytest's)
  python3 packaging/bootstrap.py outside          runs the checks that need the programs of others (Chromium, Java,
                                                  npm, LibreOffice), which it installs where it is allowed to
  python3 packaging/bootstrap.py run [FILE]       starts the app
  python3 packaging/bootstrap.py setup [EXTRA...] only sets up (an extra is one of those in pyproject.toml,
                                                  such as test or dev)
""",
        """Installe pdpeditor dans le dossier .venv à côté de ses sources, puis fait ce que vous demandez.

  python3 packaging/bootstrap.py demo             crée un dossier d’exemple, écrit ses documents en PDF (politique,
                                                  notes d’information, registres et listes), et ouvre
                                                  l’application s’il y a un écran
  python3 packaging/bootstrap.py test [OPTIONS]   lance tous les tests (les options sont celles de pytest)
  python3 packaging/bootstrap.py outside          lance les contrôles qui demandent les programmes d’autres (Chromium,
                                                  Java, npm, LibreOffice), installés là où c’est permis
  python3 packaging/bootstrap.py run [FICHIER]    ouvre l’application
  python3 packaging/bootstrap.py setup [EXTRA...] installe seulement (un extra est l’un de ceux de pyproject.toml,
                                                  comme test ou dev)
""",
    ),
    "unknown": ("“{command}” is not a command.", "«\xa0{command}\xa0» n’est pas une commande."),
    "step.system": ("System libraries", "Bibliothèques du système"),
    "step.venv": ("Python environment .venv", "Environnement Python .venv"),
    "step.packages": ("Python packages", "Paquets Python"),
    "step.built": ("Translations and kerning pairs", "Traductions et paires de crénage"),
    "step.qt": ("Qt, without a screen", "Qt, sans écran"),
    "step.others": ("Validators from npm", "Validateurs venus de npm"),
    "present": ("already there", "déjà là"),
    "done": ("done in {seconds} s", "fait en {seconds} s"),
    "made": ("made {name}", "{name} créé"),
    "qt.fine": ("Qt {version} loads", "Qt {version} se charge"),
    "apt.installing": ("installing with apt-get: {packages}", "installation avec apt-get\xa0: {packages}"),
    "venv.making": ("making it with Python {version}", "création avec Python {version}"),
    "pip.installing": (
        "installing with pip (the first time: 130 MB to download, 450 MB on the disk)",
        "installation avec pip (la première fois\xa0: 130 Mo à télécharger, 450 Mo sur le disque)",
    ),
    "npm.installing": ("installing with npm: {packages}", "installation avec npm\xa0: {packages}"),
    "npm.missing": (
        "npm is not on the PATH: install Node.js, which holds it, then start again.",
        "npm n’est pas dans le PATH\xa0: installez Node.js, qui le contient, puis recommencez.",
    ),
    "npm.failed": (
        "npm could not install the packages: its answer is above. If it speaks of the network, check the Internet "
        "connection, then start again.",
        "npm n’a pas pu installer les paquets\xa0: sa réponse est ci-dessus. Si elle parle du réseau, vérifiez la "
        "connexion à Internet, puis recommencez.",
    ),
    "system.missing": (
        "this system seems to lack {names}: if Qt cannot load, install them with its package manager",
        "il semble manquer à ce système {names}\xa0: si Qt ne se charge pas, installez-les avec son gestionnaire de "
        "paquets",
    ),
    "apt.ask": (
        "Some system packages are missing and only an administrator can install them. Run this command, then start "
        "again:\n\n    {command}\n",
        "Il manque des paquets du système, et seul un administrateur peut les installer. Lancez cette commande, puis "
        "recommencez\xa0:\n\n    {command}\n",
    ),
    "apt.failed": (
        "apt-get could not install the missing packages: its answer is above. The command was:\n\n    {command}\n",
        "apt-get n’a pas pu installer les paquets qui manquent\xa0: sa réponse est ci-dessus. La commande était\xa0:"
        "\n\n    {command}\n",
    ),
    "venv.missing": (
        "This Python ({python}) has no venv or no ensurepip module: install the complete Python 3.11 or newer "
        "from python.org or from your system, then start again.",
        "Ce Python ({python}) n’a pas le module venv ou le module ensurepip\xa0: installez Python 3.11 ou plus récent, "
        "complet, depuis python.org ou votre système, puis recommencez.",
    ),
    "venv.failed": (
        "The environment {folder} could not be made: the reason is above.",
        "L’environnement {folder} n’a pas pu être créé\xa0: la raison est ci-dessus.",
    ),
    "pip.failed": (
        "pip could not install the packages: its answer is above. If it speaks of the network or of space, check the "
        "Internet connection or free 1 GB on the disk, then start again.",
        "pip n’a pas pu installer les paquets\xa0: sa réponse est ci-dessus. Si elle parle du réseau ou de place, "
        "vérifiez la connexion à Internet ou libérez 1 Go sur le disque, puis recommencez.",
    ),
    "built.failed": (
        "The translations or the kerning pairs could not be made: the reason is above.",
        "Les traductions ou les paires de crénage n’ont pas pu être créées\xa0: la raison est ci-dessus.",
    ),
    "qt.linux": (
        "Qt cannot load: the reason is above. Install with your system’s package manager the packages that hold "
        "these libraries, then start again: {libraries}.",
        "Qt ne se charge pas\xa0: la raison est ci-dessus. Installez avec le gestionnaire de paquets de votre système "
        "les paquets qui contiennent ces bibliothèques, puis recommencez\xa0: {libraries}.",
    ),
    "qt.win32": (
        "Qt cannot load: the reason is above. It needs 64-bit Windows 10 or 11 and the Microsoft Visual C++ runtime: "
        "install https://aka.ms/vs/17/release/vc_redist.x64.exe, then start again.",
        "Qt ne se charge pas\xa0: la raison est ci-dessus. Il lui faut Windows 10 ou 11 en 64 bits et le composant "
        "Microsoft Visual C++\xa0: installez https://aka.ms/vs/17/release/vc_redist.x64.exe, puis recommencez.",
    ),
    "qt.darwin": (
        "Qt cannot load: the reason is above. It needs macOS 13 or newer and a Python from python.org or Homebrew: "
        "update them, then start again.",
        "Qt ne se charge pas\xa0: la raison est ci-dessus. Il lui faut macOS 13 ou plus récent et un Python de "
        "python.org ou de Homebrew\xa0: mettez-les à jour, puis recommencez.",
    ),
    "demo.kept": (
        "The dossier {file} is already there: it is kept as you left it.",
        "Le dossier {file} est déjà là\xa0: il est gardé tel que vous l’avez laissé.",
    ),
    "demo.making": ("Making the sample dossier {file}", "Création du dossier d’exemple {file}"),
    "demo.writing": (
        "Writing its documents, in French, in English and side by side",
        "Écriture de ses documents, en français, en anglais et côte à côte",
    ),
    "demo.failed": (
        "The demonstration stopped: the reason is above.",
        "La démonstration s’est arrêtée\xa0: la raison est ci-dessus.",
    ),
    "demo.ready": ("The documents are ready in {folder}", "Les documents sont prêts dans {folder}"),
    "app.opening": ("Opening the app", "Ouverture de l’application"),
    "app.no_screen": (
        "There is no screen here, so the app was not opened. On a computer with a screen: {command}",
        "Il n’y a pas d’écran ici, l’application n’a donc pas été ouverte. Sur un ordinateur avec écran\xa0: {command}",
    ),
    "app.failed": (
        "The app stopped at once: the reason is above.",
        "L’application s’est arrêtée aussitôt\xa0: la raison est ci-dessus.",
    ),
    "stopped": ("Stopped at your request.", "Arrêté à votre demande."),
    "system_error": (
        "The set-up stopped: {error}.",
        "L’installation s’est arrêtée\xa0: {error}.",
    ),
}


class Stop(Exception):
    """The set-up cannot go on; its words say why and what to do, in one sentence."""


def language(environment: Mapping[str, str], system: str | None) -> int:
    """0 for English, 1 for French: what the environment says first, then what the system says."""
    chosen = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), system)
    return int((chosen or "").lower().startswith("fr"))


def words(key: str, **values: object) -> str:
    """The sentence of that key, in the system's language."""
    return WORDS[key][language(os.environ, locale.getlocale()[0])].format(**values)
