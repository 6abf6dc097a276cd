package org.clustermaturity.assessment.web;

import java.util.function.Supplier;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaires;

/** Reads what {@code survey.data} of SurveyJS holds into the same as a sheet. */
final class SurveyReader implements ReadSheet.Shape {

    private final Supplier<Editions<Questionnaires>> questionnaires;

    SurveyReader(Supplier<Editions<Questionnaires>> questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public ReadSheet read(byte[] body, int offset, int length) {
        Questionnaires known = questionnaires.get().in(Language.ENGLISH).content();
        return SheetBody.read(body, offset, length, tokens -> new SurveyData(tokens, known).read());
    }
}
