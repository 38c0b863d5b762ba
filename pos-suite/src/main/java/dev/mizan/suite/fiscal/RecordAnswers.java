// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Writes what an authority answered; an answer to a document that is settled already is left out. */
record RecordAnswers(List<FiscalAnswered> answers) implements Flow<Integer> {
    RecordAnswers {
        answers = List.copyOf(answers);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        FiscalFold fold = reading.state(FiscalFold.class);
        List<FiscalAnswered> open = answers.stream()
                .filter(it -> fold.find(it.document()).isPresent())
                .toList();
        return open.isEmpty()
                ? Outcome.refused(FlowReason.NOT_FOUND, "document", answers)
                : Outcome.done(Decision.of(reading.times(), open)
                        .withKeys(open.stream()
                                .filter(it -> it.cleared().isPresent())
                                .map(it -> reading.expected(HandOver.cleared(it.document())))
                                .toList()));
    }

    @Override
    public Integer answer(Recorded recorded) {
        return recorded.facts().size();
    }
}
