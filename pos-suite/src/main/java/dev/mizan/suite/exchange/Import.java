// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import java.io.Reader;
import java.util.List;

/**
 * A file on its way into the shop: it is read before the writer's turn, decided in one turn and written in one commit.
 * For one run; it keeps the report of its last decision.
 */
public final class Import implements Flow<ImportReport> {
    private final Sheet sheet;
    private final Plan plan;
    private final ImportTerms terms;
    private ImportReport report = new ImportReport(0, 0, 0, List.of(), false);

    private Import(Sheet sheet, Plan plan, ImportTerms terms) {
        this.sheet = sheet;
        this.plan = plan;
        this.terms = terms;
    }

    /** Items; refused as a whole where the header is not theirs. */
    public static Outcome<Import> items(Reader in, ImportTerms terms, Storekeeper keeper) {
        return Sheet.read(in, ItemCells.COLUMNS).map(sheet -> new Import(sheet, new ItemPlan(keeper), terms));
    }

    /** Prices in lists that stand. */
    public static Outcome<Import> prices(Reader in, ImportTerms terms) {
        return Sheet.read(in, PricePlan.COLUMNS).map(sheet -> new Import(sheet, new PricePlan(), terms));
    }

    /** What lay at a place before the books began. */
    public static Outcome<Import> openingStock(Reader in, ImportTerms terms, Storekeeper keeper, PlaceId place) {
        return Sheet.read(in, StockPlan.COLUMNS).map(sheet -> new Import(sheet, new StockPlan(keeper, place), terms));
    }

    /** What stood on the accounts before the books began. */
    public static Outcome<Import> openingBalances(Reader in, ImportTerms terms) {
        return Sheet.read(in, BalancePlan.COLUMNS).map(sheet -> new Import(sheet, new BalancePlan(), terms));
    }

    /** Decides, and writes unless it is a dry run or nothing is to be written. */
    public Outcome<ImportReport> on(Flows flows, Workplace at) {
        if (terms.dryRun()) {
            return flows.look(at, reading -> facts(reading).map(facts -> report));
        }
        Outcome<ImportReport> run = flows.run(at, this);
        return run instanceof Refused<ImportReport> refused && refused.reason() == ExchangeReason.NOTHING_TO_WRITE
                ? Outcome.done(report)
                : run;
    }

    private Outcome<List<Fact>> facts(Reading reading) {
        Tally tally = new Tally(sheet);
        return plan.decide(sheet, tally, reading).map(facts -> {
            report = tally.report();
            boolean refusesAll =
                    terms.badRows() == BadRows.REFUSE_ALL && !report.bad().isEmpty();
            return refusesAll ? List.of() : facts;
        });
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return facts(reading)
                .then(facts -> facts.isEmpty()
                        ? Outcome.refused(ExchangeReason.NOTHING_TO_WRITE)
                        : Outcome.done(Decision.of(reading.times(), facts)));
    }

    @Override
    public ImportReport answer(Recorded recorded) {
        return report.asWritten();
    }
}
