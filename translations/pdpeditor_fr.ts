<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter une remarque</translation>
    </message>
    <message>
        <source>The finding stays visible, with your reason, here and in the register.</source>
        <translation>La remarque reste visible, avec votre raison, ici et dans le registre.</translation>
    </message>
    <message>
        <source>In the name of: %1</source>
        <translation>Au nom de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it is accepted, in French</source>
        <translation>Pourquoi elle est acceptée, en français</translation>
    </message>
    <message>
        <source>Why it is accepted, in English</source>
        <translation>Pourquoi elle est acceptée, en anglais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>&amp;Accepter la remarque</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mon organisme</translation>
    </message>
    <message>
        <source>Sample dossier</source>
        <translation>Dossier d’exemple</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy without its history</source>
        <translation>Enregistrer une copie sans son historique</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>La copie est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Version %1. Your dossier stays in the file you chose, on this computer. The program never uses the network.</source>
        <translation>Version %1. Votre dossier reste dans le fichier que vous avez choisi, sur cet ordinateur. Le programme n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>About pdpeditor</source>
        <translation>À propos de pdpeditor</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>Write an amount, for example 1250.50.</source>
        <translation>Écrivez un montant, par exemple 1250,50.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Beside the form</source>
        <translation>À côté du formulaire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The details are in “%1”.</source>
        <translation>Les détails sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An unexpected error happened; what was saved is safe.</source>
        <translation>Une erreur imprévue est survenue&#x202f;; ce qui était enregistré est intact.</translation>
    </message>
</context>
<context>
    <name>BasesCard</name>
    <message>
        <source>Legal bases</source>
        <translation>Bases légales</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>No activity has a purpose yet.</source>
        <translation>Aucune activité n’a encore de finalité.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purposes</source>
        <translation>
            <numerusform>%Ln finalité</numerusform>
            <numerusform>%Ln finalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln activities</source>
        <translation>
            <numerusform>dans %Ln activité</numerusform>
            <numerusform>dans %Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message>
        <source>No basis given yet</source>
        <translation>Aucune base indiquée</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Still right</source>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <source>Both languages say the same thing.</source>
        <translation>Les deux langues disent la même chose.</translation>
    </message>
    <message>
        <source>The French is older than the English.</source>
        <translation>Le français est plus ancien que l’anglais.</translation>
    </message>
    <message>
        <source>The English is older than the French.</source>
        <translation>L’anglais est plus ancien que le français.</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>The dossier holds nothing for this document.</source>
        <translation>Le dossier ne contient rien pour ce document.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Working on %n record(s)…</source>
        <translation>
            <numerusform>Travail sur %n fiche…</numerusform>
            <numerusform>Travail sur %n fiches…</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Show all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Restore this answer</source>
        <translation>Rétablir cette réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1 unchanged: %2</source>
        <translation>%1 inchangé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>This program does not know this answer: it is kept as it is.</source>
        <translation>Ce programme ne connaît pas cette réponse&#xa0;: elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Les deux, côte à côte</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>Gui&amp;ded start…</source>
        <translation>&amp;Départ guidé…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Go to another dossier…</source>
        <translation>&amp;Passer à un autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without its history…</source>
        <translation>Enregistrer une copie &amp;sans son historique…</translation>
    </message>
    <message>
        <source>C&amp;lose the dossier</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Re&amp;move the record</source>
        <translation>&amp;Supprimer la fiche</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Explain the question</source>
        <translation>&amp;Expliquer la question</translation>
    </message>
    <message>
        <source>Ta&amp;ke the answer away: unknown</source>
        <translation>Re&amp;tirer la réponse&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>Question not &amp;applicable…</source>
        <translation>Question sans &amp;objet…</translation>
    </message>
    <message>
        <source>&amp;Confirm the proposed answer</source>
        <translation>&amp;Confirmer la réponse proposée</translation>
    </message>
    <message>
        <source>Con&amp;firm this sheet</source>
        <translation>Con&amp;firmer cette fiche</translation>
    </message>
    <message>
        <source>Take the su&amp;ggested translation</source>
        <translation>Re&amp;prendre la traduction proposée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Remember them on this computer</source>
        <translation>Les &amp;retenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Do not remember them</source>
        <translation>&amp;Ne pas les retenir</translation>
    </message>
    <message>
        <source>&amp;Forget remembered translations</source>
        <translation>&amp;Oublier les traductions retenues</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>Tra&amp;ductions</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>Tableau de &amp;bord</translation>
    </message>
    <message>
        <source>&amp;Preview and export…</source>
        <translation>&amp;Aperçu et export…</translation>
    </message>
    <message>
        <source>Preview &amp;beside the form</source>
        <translation>Aperçu à côté du &amp;formulaire</translation>
    </message>
    <message>
        <source>All f&amp;indings…</source>
        <translation>T&amp;outes les remarques…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Taille de texte normale</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Search &amp;all answers…</source>
        <translation>&amp;Chercher dans toutes les réponses…</translation>
    </message>
    <message>
        <source>Search the &amp;list</source>
        <translation>Chercher dans la l&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Rubriques</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Re&amp;marques</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;About pdpeditor</source>
        <translation>À &amp;propos de pdpeditor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombres</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>La&amp;ngue</translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message>
        <source>Completeness</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posées</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Prochaine question</translation>
    </message>
    <message>
        <source>%1 of the questions asked are answered: %2 of %3.</source>
        <translation>%1 des questions posées ont leur réponse&#xa0;: %2 sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are complete.</source>
        <translation>
            <numerusform>%Ln rubrique est complète.</numerusform>
            <numerusform>%Ln rubriques sont complètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left</source>
        <translation>Il n’en reste pas</translation>
    </message>
</context>
<context>
    <name>ConfirmPages</name>
    <message>
        <source>← &amp;Stop here</source>
        <translation>← &amp;S’arrêter ici</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>C&amp;orrect in the form</source>
        <translation>C&amp;orriger dans le formulaire</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Confirm this sheet</source>
        <translation>&amp;Confirmer cette fiche</translation>
    </message>
    <message>
        <source>Looking for what is to be confirmed…</source>
        <translation>Recherche de ce qui est à confirmer…</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Fiche %1 sur %2</translation>
    </message>
</context>
<context>
    <name>CountryCell</name>
    <message>
        <source>Describe this transfer</source>
        <translation>Décrire ce transfert</translation>
    </message>
    <message>
        <source>No country yet</source>
        <translation>Pays non choisi</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>No transfer is described</source>
        <translation>Aucun transfert n’est décrit</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>In the EEA: no transfer</source>
        <translation>Dans l’EEE&#xa0;: pas de transfert</translation>
    </message>
    <message>
        <source>Under French law: no transfer</source>
        <translation>Loi française applicable&#xa0;: pas de transfert</translation>
    </message>
    <message>
        <source>Country not chosen</source>
        <translation>Pays non choisi</translation>
    </message>
    <message>
        <source>Nothing allows it yet</source>
        <translation>Rien ne l’autorise encore</translation>
    </message>
    <message>
        <source>The mechanism is not in force</source>
        <translation>Le mécanisme n’est pas en vigueur</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Décision d’adéquation</translation>
    </message>
    <message>
        <source>Adequate for listed organisations only</source>
        <translation>Adéquat pour les seuls organismes inscrits</translation>
    </message>
    <message>
        <source>No adequacy decision today</source>
        <translation>Aucune décision d’adéquation aujourd’hui</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garanties appropriées</translation>
    </message>
    <message>
        <source>Exception to the rule</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>EU–US framework: certification not checked</source>
        <translation>Cadre UE-États-Unis&#xa0;: certification non vérifiée</translation>
    </message>
    <message>
        <source>EU–US framework: %1, checked on %2</source>
        <translation>Cadre UE-États-Unis&#xa0;: %1, vérifié le %2</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À revoir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>← &amp;Back to the dossier</source>
        <translation>← &amp;Retour au dossier</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Write a day, for example 31/12/2026.</source>
        <translation>Écrivez un jour, par exemple 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No day noted yet</source>
        <translation>Aucune date notée</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>D’ici un mois</translation>
    </message>
    <message>
        <source>In one to three months</source>
        <translation>Dans un à trois mois</translation>
    </message>
    <message>
        <source>In three to twelve months</source>
        <translation>Dans trois à douze mois</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing: no check has to be made again, and no day is coming up.</source>
        <translation>Rien&#xa0;: aucune vérification n’est à refaire, aucune date n’approche.</translation>
    </message>
    <message>
        <source>First: %1, “%2” (%3).</source>
        <translation>En premier&#xa0;: %1, «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
</context>
<context>
    <name>EarlyPage</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The guided start of this dossier is not finished.</source>
        <translation>Le départ guidé de ce dossier n’est pas terminé.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>les %1 premières sont listées</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Brand file (optional): name, logo and colours</source>
        <translation>Fichier de charte (facultatif)&#xa0;: nom, logo et couleurs</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Les deux, côte à côte</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Excel (XLSX), registers and lists</source>
        <translation>Excel (XLSX), registres et listes</translation>
    </message>
    <message>
        <source>The whole dossier (JSON)</source>
        <translation>Tout le dossier (JSON)</translation>
    </message>
    <message>
        <source>What its pages show</source>
        <translation>Ce que montrent ses pages</translation>
    </message>
    <message>
        <source>The whole dossier, in the register only</source>
        <translation>Tout le dossier, dans le registre seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>&amp;Data that a PDF carries</source>
        <translation>&amp;Données que porte un PDF</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir l’emplacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Emplacement des documents</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still to be answered or confirmed.</source>
        <translation>
            <numerusform>%n question reste à remplir ou à confirmer.</numerusform>
            <numerusform>%n questions restent à remplir ou à confirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register shows them; the policy leaves them out.</source>
        <translation>Le registre les montre&#x202f;; la politique n’en dit rien.</translation>
    </message>
    <message>
        <source>No font can draw these characters: %1</source>
        <translation>Aucune police ne sait dessiner ces caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The export failed; no file is half-written.</source>
        <translation>L’export a échoué&#x202f;; aucun fichier n’est à moitié écrit.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about: %1</source>
        <translation>Plus sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation>Expliquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Unknown: take the answer away</source>
        <translation>&amp;Inconnu&#xa0;: retirer la réponse</translation>
    </message>
    <message>
        <source>&amp;Not applicable, because…</source>
        <translation>&amp;Sans objet, parce que…</translation>
    </message>
    <message>
        <source>Required, unknown so far</source>
        <translation>Obligatoire, inconnu à ce jour</translation>
    </message>
    <message>
        <source>Unknown so far</source>
        <translation>Inconnu à ce jour</translation>
    </message>
    <message>
        <source>&amp;Confirm the proposed answer</source>
        <translation>&amp;Confirmer la réponse proposée</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>“Correct it” writes:</source>
        <translation>«&#xa0;Corriger&#xa0;» écrit&#xa0;:</translation>
    </message>
    <message>
        <source>It was accepted, but what it rests on has changed since.</source>
        <translation>Elle avait été acceptée, mais ce sur quoi elle repose a changé depuis.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing is wrong in what is written.</source>
        <translation>Rien à redire à ce qui est écrit.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>All the findings</source>
        <translation>Toutes les remarques</translation>
    </message>
    <message>
        <source>← &amp;Back to the dossier</source>
        <translation>← &amp;Retour au dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tout ce qui reste</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Looking at the dossier…</source>
        <translation>Examen du dossier…</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>All the findings…</source>
        <translation>Toutes les remarques…</translation>
    </message>
    <message>
        <source>Looking at the dossier…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Nothing to say of this record.</source>
        <translation>Rien à signaler sur cette fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its parts, where the form marks them.</source>
        <translation>
            <numerusform>%n autre dans ses éléments, là où le formulaire la signale.</numerusform>
            <numerusform>%n autres dans ses éléments, là où le formulaire les signale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>FoldHeading</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>How long these data are kept</source>
        <translation>Combien de temps ces données sont gardées</translation>
    </message>
    <message>
        <source>Open the retention rule: %1</source>
        <translation>Ouvrir la règle de conservation&#xa0;: %1</translation>
    </message>
    <message>
        <source>This rule does not say how long yet.</source>
        <translation>Cette règle ne dit pas encore combien de temps.</translation>
    </message>
    <message>
        <source>Time line of the phases</source>
        <translation>Frise des phases</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller pages (Ctrl+−)</source>
        <translation>Pages plus petites (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger pages (Ctrl++)</source>
        <translation>Pages plus grandes (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the room (Ctrl+0)</source>
        <translation>Pages aussi larges que la place (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over the suggestion: %1</source>
        <translation>Reprendre la proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Used before in this dossier: %2</source>
        <translation>Repris de ce dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taken from “%1”: %2</source>
        <translation>Repris de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>From the list “%1”: %2</source>
        <translation>Repris de la liste «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Looking at the dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Nothing is described yet.</source>
        <translation>Rien n’est encore décrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to confirm</source>
        <translation>
            <numerusform>%Ln réponse à confirmer</numerusform>
            <numerusform>%Ln réponses à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without an answer</source>
        <translation>
            <numerusform>%Ln question sans réponse</numerusform>
            <numerusform>%Ln questions sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks overdue</source>
        <translation>
            <numerusform>%Ln vérification en retard</numerusform>
            <numerusform>%Ln vérifications en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked has an answer.</source>
        <translation>Toutes les questions posées ont leur réponse.</translation>
    </message>
    <message>
        <source>Start with who you are: the other answers rest on it.</source>
        <translation>Commencez par dire qui vous êtes&#xa0;: les autres réponses en dépendent.</translation>
    </message>
    <message>
        <source>Describe the organisation</source>
        <translation>Décrire l’organisme</translation>
    </message>
    <message>
        <source>Go to the first error</source>
        <translation>Aller à la première erreur</translation>
    </message>
    <message>
        <source>Confirm the first answer</source>
        <translation>Confirmer la première réponse</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Go to the first check</source>
        <translation>Aller à la première vérification</translation>
    </message>
    <message>
        <source>Go to the first finding</source>
        <translation>Aller à la première remarque</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Next: %1, on %2.</source>
        <translation>À venir&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Start with “%1” in “%2”.</source>
        <translation>Commencez par «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Start here: %1</source>
        <translation>Commencez ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Recent</source>
        <translation>Choix récents</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show earlier edits</source>
        <translation>Voir les modifications précédentes</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing has happened here since the dossier was made.</source>
        <translation>Rien n’a changé ici depuis la création du dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits, the newest first</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications, la plus récente d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The law asks that people know who uses their data and how to write to them.</source>
        <translation>La loi veut que les personnes sachent qui utilise leurs données et comment lui écrire.</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>%1 (number)</source>
        <translation>%1 (nombre)</translation>
    </message>
    <message>
        <source>%1 (unit)</source>
        <translation>%1 (unité)</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Nothing here yet: add the first one.</source>
        <translation>Rien ici pour le moment&#xa0;: ajoutez la première fiche.</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Why it does not apply, in French: %1</source>
        <translation>Pourquoi c’est sans objet, en français&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it does not apply, in English: %1</source>
        <translation>Pourquoi c’est sans objet, en anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not applicable, because</source>
        <translation>Sans objet, parce que</translation>
    </message>
    <message>
        <source>Proposed, to be confirmed</source>
        <translation>Réponse proposée, à confirmer</translation>
    </message>
    <message>
        <source>Answer after all</source>
        <translation>Répondre quand même</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>NewButton</name>
    <message>
        <source>New…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Write a whole number, for example 25.</source>
        <translation>Écrivez un nombre entier, par exemple 25.</translation>
    </message>
</context>
<context>
    <name>OtherDossiers</name>
    <message>
        <source>&amp;All dossiers</source>
        <translation>&amp;Tous les dossiers</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>The dossier is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>↑↓ to choose, Enter to go, Esc to close</source>
        <translation>↑↓ pour choisir, Entrée pour y aller, Échap pour fermer</translation>
    </message>
    <message>
        <source>An action, a record, a question…</source>
        <translation>Une action, une fiche, une question…</translation>
    </message>
    <message>
        <source>Words of any answer…</source>
        <translation>Des mots d’une réponse…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune fiche pour le moment.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Stage not chosen</source>
        <translation>Étape non choisie</translation>
    </message>
    <message>
        <source>Nothing is announced yet.</source>
        <translation>Rien n’est encore annoncé.</translation>
    </message>
    <message>
        <source>Open the phase: %1</source>
        <translation>Ouvrir la phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>In practice: %1. Nobody has been told.</source>
        <translation>En pratique&#xa0;: %1. Personne n’en est informé.</translation>
    </message>
    <message>
        <source>In practice: %1, which is %2 longer than announced.</source>
        <translation>En pratique&#xa0;: %1, soit %2 de plus que la durée annoncée.</translation>
    </message>
    <message>
        <source>In practice: %1, which is %2 shorter than announced.</source>
        <translation>En pratique&#xa0;: %1, soit %2 de moins que la durée annoncée.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Chercher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En pratique</translation>
    </message>
    <message>
        <source>Legal minimum: %1</source>
        <translation>Minimum légal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Legal minimum for traders: %1</source>
        <translation>Minimum légal des commerçants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Advised minimum: %1</source>
        <translation>Minimum conseillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference: %1 at most</source>
        <translation>Référence&#xa0;: %1 au plus</translation>
    </message>
    <message>
        <source>Reference for deferred debit cards: %1 at most</source>
        <translation>Référence des cartes à débit différé&#xa0;: %1 au plus</translation>
    </message>
    <message>
        <source>Reference with a written reason: %1 at most</source>
        <translation>Référence avec une raison écrite&#xa0;: %1 au plus</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>← &amp;Back to the dossier</source>
        <translation>← Re&amp;tour au dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Close the preview (F7)</source>
        <translation>Fermer l’aperçu (F7)</translation>
    </message>
    <message>
        <source>This document says nothing of this record.</source>
        <translation>Ce document ne dit rien de cette fiche.</translation>
    </message>
    <message>
        <source>Only what is near this record is drawn here. F5 shows the whole document.</source>
        <translation>Seul ce qui touche à cette fiche est montré ici. F5 montre le document entier.</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>← &amp;Leave for now</source>
        <translation>← &amp;Quitter pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>← &amp;Back to the dossier</source>
        <translation>← &amp;Revenir au dossier</translation>
    </message>
    <message>
        <source>Adding the activities…</source>
        <translation>Ajout des traitements…</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Your first policy is ready</source>
        <translation>Votre première politique est prête</translation>
    </message>
    <message>
        <source>It can be read and printed now, as a draft: what is still to be confirmed is marked in it. Most answers are confirmed together, sheet by sheet.</source>
        <translation>Elle peut être lue et imprimée dès maintenant, comme brouillon&#xa0;: ce qui reste à confirmer y est signalé. La plupart des réponses se confirment ensemble, fiche par fiche.</translation>
    </message>
    <message>
        <source>answers to confirm</source>
        <translation>réponses à confirmer</translation>
    </message>
    <message>
        <source>questions without an answer</source>
        <translation>questions sans réponse</translation>
    </message>
    <message>
        <source>&amp;See the policy</source>
        <translation>&amp;Voir la politique</translation>
    </message>
    <message>
        <source>Go &amp;through the points to confirm</source>
        <translation>&amp;Parcourir les points à confirmer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Answer the &amp;questions again</source>
        <translation>Répondre de nouveau aux &amp;questions</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Aucune fiche choisie.</translation>
    </message>
    <message>
        <source>Confirms what is proposed on this sheet and its parts (Ctrl+Shift+Return).</source>
        <translation>Confirme ce qui est proposé sur cette fiche et ses parties (Ctrl+Maj+Entrée).</translation>
    </message>
    <message numerus="yes">
        <source>Confirm this sheet (%n answers)</source>
        <translation>
            <numerusform>Confirmer la fiche (%n réponse)</numerusform>
            <numerusform>Confirmer la fiche (%n réponses)</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Revenir à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportNotice</name>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly on %1; what was saved is safe.</source>
        <translation>Le programme s’est arrêté sans prévenir le %1&#x202f;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The program met an unexpected error on %1; what was saved is safe.</source>
        <translation>Le programme a rencontré une erreur imprévue le %1&#x202f;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>A report, without your answers, is on this computer.</source>
        <translation>Un rapport, sans vos réponses, est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long data are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Comptée depuis</translation>
    </message>
    <message>
        <source>No retention rule is written yet.</source>
        <translation>Aucune règle de conservation n’est encore écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retention rules.</source>
        <translation>
            <numerusform>%Ln règle de conservation.</numerusform>
            <numerusform>%Ln règles de conservation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set no period.</source>
        <translation>
            <numerusform>%Ln ne fixe pas de durée.</numerusform>
            <numerusform>%Ln ne fixent pas de durée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest are drawn; the table holds them all.</source>
        <translation>Le graphique montre les plus longues&#x202f;; le tableau les contient toutes.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Sans durée</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>How long data are kept</source>
        <translation>Combien de temps les données sont gardées</translation>
    </message>
    <message>
        <source>No phase yet: add the first one below.</source>
        <translation>Aucune phase pour l’instant&#xa0;: ajoutez la première ci-dessous.</translation>
    </message>
    <message>
        <source>Time line of the phases</source>
        <translation>Frise des phases</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is this what you do?</source>
        <translation>Est-ce bien ce que vous faites&#x202f;?</translation>
    </message>
    <message>
        <source>From your answers, these are your activities. Each comes filled in; you confirm or correct it afterwards.</source>
        <translation>D’après vos réponses, voici vos traitements. Chacun arrive rempli&#x202f;; vous le confirmez ou le corrigez ensuite.</translation>
    </message>
    <message>
        <source>From your answers</source>
        <translation>D’après vos réponses</translation>
    </message>
    <message>
        <source>Others that you can add</source>
        <translation>D’autres que vous pouvez ajouter</translation>
    </message>
    <message>
        <source>In your dossier already</source>
        <translation>Déjà dans votre dossier</translation>
    </message>
    <message>
        <source>With your tools: %1</source>
        <translation>Avec vos outils&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n activities</source>
        <translation>
            <numerusform>A&amp;jouter %n traitement</numerusform>
            <numerusform>A&amp;jouter %n traitements</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Mettre en pr&amp;emier</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mettre en de&amp;rnier</translation>
    </message>
    <message>
        <source>Con&amp;firm what is proposed</source>
        <translation>Con&amp;firmer ce qui est proposé</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Look at a sam&amp;ple</source>
        <translation>Voir un e&amp;xemple</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Look around in a sample</source>
        <translation>Découvrir un exemple</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fewer questions</source>
        <translation>Moins de questions</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n autre question</numerusform>
            <numerusform>%n autres questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>Data and processing</source>
        <translation>Données et traitements</translation>
    </message>
    <message>
        <source>Website and sales</source>
        <translation>Site et ventes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Look at these closely</source>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>Tick each one that is right for you; the others stay to be confirmed.</source>
        <translation>Cochez chacune de celles qui sont justes pour vous&#x202f;; les autres restent à confirmer.</translation>
    </message>
    <message>
        <source>And the rest</source>
        <translation>Et le reste</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Tout ceci</translation>
    </message>
    <message>
        <source>These answers are confirmed together.</source>
        <translation>Ces réponses se confirment ensemble.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Search the dossiers</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No dossier holds these words.</source>
        <translation>Aucun dossier ne contient ces mots.</translation>
    </message>
    <message>
        <source>Sorted &amp;by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Dernière ouverture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Least complete first</source>
        <translation>Moins complets d’abord</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>To translate</source>
        <translation>À traduire</translation>
    </message>
    <message>
        <source>%1, to translate</source>
        <translation>%1, à traduire</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Drawing the document…</source>
        <translation>Le document se prépare…</translation>
    </message>
    <message>
        <source>The document could not be drawn.</source>
        <translation>Le document n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Start a dossier…</source>
        <translation>&amp;Commencer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Open a dossier…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Your privacy policy and your register, from one dossier kept on this computer.</source>
        <translation>Votre politique de confidentialité et votre registre, tirés d’un même dossier qui reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Dossier of %1: go to another one</source>
        <translation>Dossier de %1&#xa0;: passer à un autre</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>Added by you</source>
        <translation>Ajoutés par vous</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Search the tools</source>
        <translation>Chercher parmi les outils</translation>
    </message>
    <message>
        <source>Not in the list: add “%1”</source>
        <translation>Absent de la liste&#xa0;: ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: %1</source>
        <translation>
            <numerusform>%n choisi&#xa0;: %1</numerusform>
            <numerusform>%n choisis&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Rien de choisi pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
</context>
<context>
    <name>TransfersCard</name>
    <message>
        <source>Transfers outside the EEA</source>
        <translation>Transferts hors de l’EEE</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Ce qui l’autorise</translation>
    </message>
    <message>
        <source>No transfer is described: data stay in the European Economic Area, or nobody has said.</source>
        <translation>Aucun transfert n’est décrit&#xa0;: les données restent dans l’Espace économique européen, ou personne ne l’a encore dit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln countries</source>
        <translation>
            <numerusform>dans %Ln pays</numerusform>
            <numerusform>dans %Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not given</source>
        <translation>Pays non précisé</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Rien n’est encore dit</translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message>
        <source>Where the data go</source>
        <translation>Où vont les données</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>No country is known yet: each service of this party says where its data are.</source>
        <translation>Aucun pays n’est encore connu&#xa0;: chaque prestation de ce tiers dit où sont ses données.</translation>
    </message>
    <message>
        <source>No transfer outside the European Economic Area.</source>
        <translation>Aucun transfert hors de l’Espace économique européen.</translation>
    </message>
    <message>
        <source>In the European Economic Area: %1.</source>
        <translation>Dans l’Espace économique européen&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Outside the Union, under French law: %1.</source>
        <translation>Hors de l’Union, sous la loi française&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Also named, though nothing is said to go there: %1.</source>
        <translation>Également cités, sans que rien n’y soit envoyé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Saisie en cours…</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>All changes are saved · %1</source>
        <translation>Toutes les modifications sont enregistrées · %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without this answer</source>
        <translation>Fermer sans cette réponse</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>opened today at %1</source>
        <translation>ouvert aujourd’hui à %1</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>ouvert hier</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>No policy published yet</source>
        <translation>Aucune politique publiée</translation>
    </message>
    <message>
        <source>policy %1 from %2 on</source>
        <translation>politique %1 à partir du %2</translation>
    </message>
    <message>
        <source>policy %1 in force since %2</source>
        <translation>politique %1 en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file is no longer there</source>
        <translation>Ce fichier est introuvable</translation>
    </message>
    <message>
        <source>Cannot be read: it is not a dossier</source>
        <translation>Illisible&#xa0;: ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>In use, or to be repaired by opening it</source>
        <translation>En cours d’utilisation, ou à réparer en l’ouvrant</translation>
    </message>
    <message>
        <source>Cannot be read: the file is damaged or refused</source>
        <translation>Illisible&#xa0;: fichier abîmé ou accès refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>complet à %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceLine</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>All dossiers of this folder and of the folders in it are listed here, and new ones are put there.</source>
        <translation>Tous les dossiers de ce répertoire et de ses sous-répertoires sont présentés ici, et les nouveaux y sont rangés.</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Choisir un autre &amp;répertoire…</translation>
    </message>
    <message>
        <source>&amp;No workspace any more</source>
        <translation>&amp;Ne plus utiliser d’espace de travail</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Wor&amp;kspace: %1</source>
        <translation>Espace de tra&amp;vail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a wor&amp;kspace folder…</source>
        <translation>Choisir un espace de tra&amp;vail…</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message numerus="yes">
        <source>Looking for dossiers: %n found so far</source>
        <translation>
            <numerusform>Recherche des dossiers&#xa0;: %n trouvé</numerusform>
            <numerusform>Recherche des dossiers&#xa0;: %n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dragging</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Fichier de charte</translation>
    </message>
    <message>
        <source>Brand files (*.toml)</source>
        <translation>Fichiers de charte (*.toml)</translation>
    </message>
    <message>
        <source>pdpeditor dossiers (*.pdp)</source>
        <translation>Dossiers pdpeditor (*.pdp)</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>translation confirmed</source>
        <translation>traduction confirmée</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>accepted no longer</source>
        <translation>n’est plus acceptée</translation>
    </message>
</context>
</TS>
