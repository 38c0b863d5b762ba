// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import java.util.List;
import java.util.Optional;

/** Choices under one name: how issues are rounded and what late events do. The peers' make their figures reproducible. */
public enum ValuationProfile {
    /** As an accountant works it out by hand: parts cost what the whole does; closed periods stay. The default. */
    TEXTBOOK(IssueRounding.CUMULATIVE, BackDating.REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW),
    /** Each issue is the rounded share of what is left; what is late counts from now. */
    ODOO_LIKE(IssueRounding.REMAINING, BackDating.CORRECT_NOW),
    /** Each issue is the rounded share of what is left; all that follows a late event is valued anew. */
    ERPNEXT_LIKE(IssueRounding.REMAINING, BackDating.REPLAY),
    /** The same way, without the drift that unit costs of four digits have there. */
    TRYTON_LIKE(IssueRounding.REMAINING, BackDating.REPLAY);

    private final IssueRounding rounding;
    private final BackDating backDating;

    ValuationProfile(IssueRounding rounding, BackDating backDating) {
        this.rounding = rounding;
        this.backDating = backDating;
    }

    /** A method that goes by what was paid, as the profile rounds it. */
    public Valuation of(Method method) {
        return new Valuation(method, rounding);
    }

    /** A standard cost as the profile rounds it. */
    public Valuation at(StandardCost cost) {
        return new Valuation(Method.STANDARD, rounding, Optional.of(cost));
    }

    /**
     * Through which valuations goods move from one to another: what is between is applied, with its true-ups, and then the next.
     * At their value, so that nothing is posted but where a standard differs; {@link #ODOO_LIKE} has another way from layers
     * to the average: all that is there is taken to cost what came in last, as if that were its standard.
     *
     * @param known what the goods are known to cost, see {@link dev.mizan.inventory.stock.StockBook#knownCost}
     */
    public List<Valuation> way(Method from, Valuation to, Optional<StandardCost> known) {
        boolean layered = from == Method.FIFO || from == Method.LIFO;
        return this == ODOO_LIKE && layered && to.method() == Method.MOVING_AVERAGE && known.isPresent()
                ? List.of(at(known.get()), to)
                : List.of(to);
    }

    public BackDating backDating() {
        return backDating;
    }
}
