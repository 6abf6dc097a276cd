package org.clustermaturity.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;

/** What submitted assessments came to, number by number. */
public final class KnownValues {

    private final Participants participants;
    private final Assessments assessments;
    private final BenchmarkContent content;

    public KnownValues(Participants participants, Assessments assessments, BenchmarkContent content) {
        this.participants = participants;
        this.assessments = assessments;
        this.content = content;
    }

    /** The values of the latest submitted assessment of an organisation, by metric; none when there is no assessment. */
    public Map<String, Double> of(Account account, UUID organisation, String questionnaire, Metrics metrics) {
        return assessments
                .findLastSubmitted(account, organisation, questionnaire)
                .map(kept -> of(kept, participants.scores(kept.head().id()), metrics))
                .orElse(Map.of());
    }

    /** The values of an assessment that is counted, by metric. */
    Map<String, Double> of(Participant participant, Metrics metrics) {
        Member member = participant.member();
        Optional<KeptAssessment> kept = assessments.find(new Account(member.account()), member.assessment());
        return kept.map(found -> of(found, participant.scores(), metrics)).orElse(participant.scores());
    }

    private Map<String, Double> of(KeptAssessment kept, Map<String, Double> scores, Metrics metrics) {
        Map<String, Double> values = new HashMap<>(scores);
        values.putAll(new KeyNumbers(content.books()).of(kept, metrics.numbers()));
        return values;
    }
}
