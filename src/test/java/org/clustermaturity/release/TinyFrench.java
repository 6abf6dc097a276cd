package org.clustermaturity.release;

import java.util.Map;
import java.util.TreeMap;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;
import org.clustermaturity.scoring.drools.KeptRules;

/** The smallest content with all of its texts in French. */
public final class TinyFrench {

    public static final String QUESTIONNAIRE = "questionnaires/tiny/1/questionnaire.fr.yaml";
    public static final String SCALES = "questionnaires/tiny/1/scales.fr.yaml";
    public static final String STRATEGY = "questionnaires/tiny/1/strategy.fr.yaml";
    public static final String MONEY = "questionnaires/tiny/1/money.fr.yaml";
    public static final String LADDER = "rules/tiny/ladder.fr.yaml";
    public static final String LABELS = "rules/tiny/labels.fr.yaml";
    public static final String SCORING = "rules/tiny/scoring/scoring.texts.fr.yaml";
    public static final String GATES = "rules/tiny/gates/gates.texts.fr.yaml";
    public static final String FLAGS = "rules/tiny/flags/flags.texts.fr.yaml";
    public static final String ADVICE = "rules/tiny/advice/advice.texts.fr.yaml";
    public static final String CURRICULUM = "curriculum/curriculum.fr.yaml";
    public static final String MODULES = "curriculum/modules/modules.fr.yaml";
    public static final String FORMAT = "curriculum/formats/short.fr.yaml";

    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry(QUESTIONNAIRE, """
                    title: "Minuscule"
                    about: "Une question de chaque sorte."
                    levels: { 1: "Initial", 2: "En croissance", 3: "De pointe" }
                    derived:
                      age: { title: "Âge", unit: "ans" }
                      shares: { title: "Les deux parts", unit: "%" }
                      publicBeyondPrivate: { title: "Différence", unit: "%" }
                      signs: { title: "Signes d’alerte", unit: "signes" }
                    """),
            Map.entry(SCALES, """
                    merger: { none: "Pas de fusion", planned: "Une fusion est prévue", recent: "Fusion récente" }
                    written: { none: "Non", in-preparation: "En préparation", agreed: "Oui, adoptée" }
                    topics: { market: "Marché", skills: "Compétences", energy: "Énergie" }
                    """),
            Map.entry("questionnaires/tiny/1/context.fr.yaml", """
                    title: "Contexte"
                    why: "Aide à lire le résultat."
                    questions:
                      founded: { text: "En quelle année ?", help: "Le travail compte." }
                      merger: { text: "A-t-elle fusionné ?", help: "Des organisations, non des projets." }
                    """),
            Map.entry(STRATEGY, """
                    title: "Stratégie"
                    why: "Montre si elle sait où aller."
                    questions:
                      writtenStrategy: { text: "Y a-t-il une stratégie écrite ?", help: "On peut en remettre une copie." }
                      actionPlan:
                        text: "Y a-t-il un plan d’action ?"
                        help: "Avec des dates et des noms."
                      topics: { text: "Quels thèmes couvre-t-elle ?", help: "Cochez tout ce qui convient." }
                    """),
            Map.entry(MONEY, """
                    title: "Argent"
                    why: "Montre qui paie."
                    questions:
                      members: { text: "Combien de membres ?", help: "Les lettres signées comptent.", unit: "membres" }
                      privateShare: { text: "Quelle part privée ?", help: "Cotisations et services payés." }
                      publicShare: { text: "Quelle part publique ?", help: "Le financement de base seulement." }
                      exporters: { text: "Combien exportent ?", help: "Sans objet sur un marché local.", unit: "membres" }
                    """),
            Map.entry(LADDER, """
                    about: "Trois stades."
                    stages:
                      start: { title: "Départ", meaning: "Rien n’est exigé.", compares-with: "rien" }
                      middle: { title: "Milieu", meaning: "Il y a une stratégie.", compares-with: "rien" }
                      top: { title: "Sommet", meaning: "Il y a du poids derrière.", compares-with: "rien" }
                    """),
            Map.entry(LABELS, """
                    notice: "Une indication, pas un label."
                    labels:
                      bronze: { title: "Bronze", about: "Des conditions de base." }
                    indicators: { GAT-MID-01: "Stratégie", GAT-TOP-01: "Membres" }
                    """),
            Map.entry(SCORING, """
                    SCO-STR-01: { statement: "La stratégie est une moyenne pondérée." }
                    SCO-MON-01: { statement: "L’argent est une moyenne pondérée." }
                    SCO-MON-02: { statement: "Avec {members} membres, l’argent est limité." }
                    SCO-SIG-01: { statement: "Une fusion est prévue." }
                    """),
            Map.entry(GATES, """
                    GAT-MID-01: { statement: "Elle est adoptée.", needs: "une stratégie", has: "{writtenStrategy}" }
                    GAT-MID-02: { statement: "Elle a deux ans.", needs: "2 ans", has: "{age}" }
                    GAT-TOP-01: { statement: "Elle a du poids.", needs: "15 ou 50 %", has: "{members}, {privateShare}" }
                    GAT-TOP-02: { statement: "Le score est élevé.", needs: "60 points", has: "{overallScore}" }
                    """),
            Map.entry(FLAGS, """
                    FLG-MER-01: { statement: "Il y a une fusion." }
                    FLG-SHA-01: { statement: "Les parts font {shares} %." }
                    """),
            Map.entry(ADVICE, """
                    ADV-STR-01: { statement: "Aucune stratégie n’est adoptée." }
                    ADV-MON-01: { statement: "L’argent obtient {moneyScore} sur 100." }
                    """),
            Map.entry(CURRICULUM, """
                    title: "Programme minuscule"
                    about: "Trois modules."
                    """),
            Map.entry(MODULES, """
                    modules:
                      M01: { title: "Stratégie", about: "Vous en écrivez une.", outcome: "Vous en avez une.", homework: "Distribuez-la." }
                      M02: { title: "Argent", about: "Vous le comptez.", outcome: "Vous le connaissez.", homework: "Recomptez." }
                      M03: { title: "Renouveau", about: "Vous recommencez.", outcome: "Vous pouvez recommencer.", homework: "Commencez." }
                    """),
            Map.entry(FORMAT, """
                    title: "Court"
                    about: "Deux rencontres."
                    slots: { 1: "Début", 2: "Fin" }
                    """)));

    private TinyFrench() {}

    /** A content in every language that it has, made into a release. */
    public static Editions<Basis> bases(TinyContent content) {
        return new ContentReleases(KeptRules.nowhere())
                .make(content.folder())
                .editions()
                .bases();
    }

    /** Content without a fault that lacks some texts of every kind. */
    public static TinyContent withGaps() {
        return complete()
                .replacing(GATES, ", needs: \"60 points\"", "")
                .replacing(SCALES, "in-preparation: \"En préparation\", ", "")
                .replacing(MODULES, "title: \"Argent\", ", "")
                .without(LABELS);
    }

    /** Content without a fault and without a gap. */
    public static TinyContent complete() {
        TinyContent content = TinyContent.valid();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            content = content.with(file.getKey(), file.getValue());
        }
        return content;
    }
}
