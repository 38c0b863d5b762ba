// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Day;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TillLaws {
    @Provide
    Arbitrary<List<Day.Step>> days() {
        Arbitrary<Day.Step> step = Combinators.combine(
                        Arbitraries.of(Day.Kind.class),
                        BillGen.bills(Arbitraries.of(Currency.SAR, Currency.SAR, Currency.KWD)),
                        Arbitraries.integers().between(0, 400))
                .as(Day.Step::new);
        Arbitrary<Day.Step> open = step.map(one -> new Day.Step(Day.Kind.OPEN, one.bill(), one.number()));
        return Combinators.combine(open, step.list().ofMaxSize(40))
                .as((first, rest) ->
                        Stream.concat(Stream.of(first), rest.stream()).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theZReportIsTheSumOfItsSessionsDocuments(@ForAll("days") List<Day.Step> steps) {
        Day day = Day.of(steps);
        List<Fact> session = new ArrayList<>();
        for (Fact fact : day.facts) {
            if (fact instanceof TillClosed z) {
                assertThat(z.totals()).isEqualTo(Plainly.totals(session));
                for (Counted counted : z.counted()) {
                    assertThat(counted.expected())
                            .isEqualTo(Plainly.cash(session, counted.amount().currency()));
                }
                session.clear();
            } else {
                session.add(fact);
            }
            if (fact instanceof XRead x) {
                assertThat(x.totals()).isEqualTo(Plainly.totals(session.subList(0, session.size() - 1)));
            }
        }
        day.facts.forEach(fact -> Statistics.collect(fact.getClass().getSimpleName()));
        for (FactType<?> type : TillSession.READS) {
            Statistics.coverage(seen -> seen.check(type.name()).count(count -> count > 3));
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void aTillThatOpensAgainFromItsFactsOrFromASnapshotIsTheSame(@ForAll("days") List<Day.Step> steps) {
        Day day = Day.of(steps);
        TillSession replayed = TillSession.of(SaleGen.TILL);
        for (int i = 0; i < day.facts.size(); i++) {
            replayed = replayed.apply(Fields.again(day.facts.get(i)));
            TillSession state = day.states.get(i);
            assertThat(replayed).isEqualTo(state);
            TillSession restored = Fields.of(state::write).read(TillSession::read);
            assertThat(restored).isEqualTo(state);
            assertThat(Fields.of(restored::write))
                    .hasToString(Fields.of(state::write).toString());
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void everySeriesIsWithoutAGapWhateverWasRefused(@ForAll("days") List<Day.Step> steps) {
        Day day = Day.of(steps);
        for (DocumentKind kind : DocumentKind.values()) {
            List<Long> numbers = day.facts.stream()
                    .filter(Document.class::isInstance)
                    .map(fact -> ((Document) fact).slip())
                    .filter(slip -> slip.kind() == kind)
                    .map(slip -> slip.number().number())
                    .toList();
            assertThat(numbers)
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void anXReportChangesNothingButItsSeries(@ForAll("days") List<Day.Step> steps) {
        TillSession till = Day.of(steps).till();
        if (till instanceof OpenSession open) {
            OpenSession after = (OpenSession) open.apply(open.readX());
            assertThat(after.totals().tallies()).isEqualTo(open.totals().tallies());
            assertThat(after.begun()).isEqualTo(open.begun());
            assertThat(after.series().last(DocumentKind.X))
                    .isEqualTo(open.series().last(DocumentKind.X) + 1);
            for (DocumentKind kind : DocumentKind.values()) {
                if (kind != DocumentKind.X) {
                    assertThat(after.series().next(kind))
                            .isEqualTo(open.series().next(kind));
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void talliesAddUpInAnyOrder(@ForAll("days") List<Day.Step> steps, @ForAll Random shuffle) {
        List<Tally> tallies = new ArrayList<>(Day.of(steps).facts.stream()
                .flatMap(Plainly::tally)
                .filter(tally -> tally.currency().equals(Currency.SAR))
                .toList());
        Tally inOrder = tallies.stream().reduce(Tally.none(Currency.SAR), Tally::plus);
        Collections.shuffle(tallies, shuffle);
        assertThat(tallies.stream().reduce(Tally.none(Currency.SAR), Tally::plus))
                .isEqualTo(inOrder);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void aTillClosesOnlyOverBillsThatAreDoneWith(@ForAll("days") List<Day.Step> steps) {
        TillSession till = Day.of(steps).till();
        if (till instanceof OpenSession open && !open.begun().isEmpty()) {
            assertThat(open.close(List.of()))
                    .hasToString("Refused[till.checkout-open: A bill of "
                            + open.begun().get(0).due() + " is still being paid ("
                            + open.begun().get(0).checkout() + "); complete it or give it up first.]");
        }
    }
}
