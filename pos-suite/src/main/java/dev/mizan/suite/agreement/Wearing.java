// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * An asset that is worn by its plan within a batch, for the place where it stands.
 *
 * @param facts of the batch so far; what is worn is added to them
 */
record Wearing(String id, FixedAsset asset, AssetPlan plan, Dimensions place, Reading reading, List<Fact> facts) {
    /** As the register has it. */
    static Outcome<Wearing> of(String id, AssetRegister register, Reading reading, List<Fact> before) {
        Dimensions place = register.place(id).orElseGet(() -> OfficePosting.here(reading));
        AssetPlan plan = register.plan(id).orElseThrow(() -> new IllegalArgumentException("no plan of " + id));
        return register.asset(id).map(asset -> new Wearing(id, asset, plan, place, reading, before));
    }

    /** With all periods that end by a day; a plan that waits for units waits there. */
    Outcome<Wearing> through(LocalDate day) {
        Outcome<Wearing> worn = Outcome.done(this);
        while (worn instanceof Outcome.Done<Wearing> done
                && done.value().informed().isReady(day)) {
            Wearing so = done.value().informed();
            worn = so.taken(so.plan.row(so.asset), so.plan.after(so.asset), so.plan.next());
        }
        return worn;
    }

    private boolean isReady(LocalDate day) {
        return !asset.disposed()
                && !plan.isOver()
                && !plan.awaits()
                && !plan.next().isAfter(day);
    }

    /** With all days before one; the period that it is in is split. Refused where the plan waits for units of those days. */
    Outcome<Wearing> before(LocalDate day) {
        return through(day.minusDays(1)).map(Wearing::informed).then(so -> {
            if (so.waits(day.minusDays(1))) {
                return so.awaited();
            }
            Money part = so.asset.disposed() ? Money.zero(so.asset.cost().currency()) : so.plan.before(so.asset, day);
            return part.isZero() ? Outcome.done(so) : so.taken(part, so.plan.parted(so.asset, day), day.minusDays(1));
        });
    }

    /** With all that the asset may take as it is disposed of on a day. Refused where the plan waits for units of earlier months. */
    Outcome<Wearing> untilDisposal(LocalDate day) {
        return through(day.minusDays(1)).map(Wearing::informed).then(so -> {
            if (so.waits(day.withDayOfMonth(1).minusDays(1))) {
                return so.awaited();
            }
            Money last = so.plan.onDisposal(so.asset, day);
            return last.isZero() ? Outcome.done(so) : so.taken(last, so.plan.after(so.asset), day);
        });
    }

    private boolean waits(LocalDate last) {
        return !asset.disposed() && plan.awaits() && !plan.open().isAfter(last);
    }

    private Outcome<Wearing> awaited() {
        return Outcome.refused(AssetReason.UNITS_AWAITED, "asset", asset.name(), "month", YearMonth.from(plan.open()));
    }

    /** A month that was locked before anybody told its units produced nothing: they are told for the first open one. */
    private Wearing informed() {
        return plan instanceof PlanByUnits units && units.awaits() && locked(units.next())
                ? new Wearing(id, asset, units.told(units.month(), 0), place, reading, facts)
                : this;
    }

    private boolean locked(LocalDate day) {
        return !reading.state(LedgerFold.class)
                .books()
                .periods()
                .place(day, WhenLocked.REFUSE)
                .isDone();
    }

    private Outcome<Wearing> taken(Money amount, AssetPlan after, LocalDate on) {
        return asset.depreciated(amount)
                .then(change -> new OfficePosting(change.event(), change.amounts(), on, id, asset.name())
                        .decide(reading, facts.size(), place)
                        .map(posted -> {
                            facts.add(new AssetChanged(id, change.event(), on, change.after()));
                            facts.add(new AssetPlanned(id, after));
                            facts.addAll(posted);
                            return new Wearing(id, change.after(), after, place, reading, facts);
                        }));
    }
}
