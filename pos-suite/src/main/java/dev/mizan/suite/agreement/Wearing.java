// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.agreement;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.AssetRegister;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.OfficePosting;
import java.time.LocalDate;
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

    /** With all months that end by a day. */
    Outcome<Wearing> through(LocalDate day) {
        Outcome<Wearing> worn = Outcome.done(this);
        int months = Math.max(0, plan.months() - plan.taken());
        for (int month = 0; month < months && worn.isDone(); month++) {
            worn = worn.then(so ->
                    so.asset.disposed() || so.plan.isOver() || so.plan.next().isAfter(day)
                            ? Outcome.done(so)
                            : so.taken(so.plan.row(so.asset), so.plan.after(so.asset), so.plan.next()));
        }
        return worn;
    }

    /** With all days before one; the month that it is in is split. */
    Outcome<Wearing> before(LocalDate day) {
        return through(day.minusDays(1)).then(so -> {
            Money part = so.asset.disposed() ? Money.zero(so.asset.cost().currency()) : so.plan.before(so.asset, day);
            return part.isZero() ? Outcome.done(so) : so.taken(part, so.plan.parted(so.asset, day), day.minusDays(1));
        });
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
