// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.engine.TaxDocumentAnswered.Answer;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Writes what an engine answered; or, once a person mended what it was rejected for, that it is to be told again. */
record RecordTaxAnswer(TaxDocumentAnswered answered) implements Flow<TaxDocumentAnswered> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        OpenTaxDocument open =
                reading.state(TaxDocumentsFold.class).find(answered.document()).orElse(null);
        if (open == null) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", answered.document());
        }
        return answered.answer() == Answer.TELL_AGAIN && !open.isRejected()
                ? Outcome.refused(TaxDeskReason.NOT_REJECTED, "document", answered.document())
                : Outcome.done(Decision.of(reading.times(), List.of(answered)));
    }

    @Override
    public TaxDocumentAnswered answer(Recorded recorded) {
        return recorded.fact(TaxDocumentAnswered.class).orElseThrow();
    }
}
