// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.tax.TaxAnswer;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.spi.tax.TaxEngineReason;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.suite.Extension;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.internal.Watchdog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a shop's baskets taxed by an engine outside it. Its {@link #extension} is given to the shop before it is opened: from
 * then on a sale whose taxes were not asked of the engine is refused. Prices, promotions and what a price holds stay the
 * shop's; only the taxes are the engine's. Safe for use by many threads. Close it after the shop.
 */
public final class TaxDesk implements AutoCloseable {
    private static final int CALLS_AT_A_TIME = 8;

    private final TaxEngine engine;
    private final OnFailure onFailure;
    private final String from;
    private final Watchdog watchdog;

    /** A desk that does what the engine's maker advises where it can not be reached, for goods of the store's own place. */
    public TaxDesk(TaxEngine engine) {
        this(engine, engine.capabilities().onFailure(), "");
    }

    /**
     * A desk.
     *
     * @param onFailure whether a basket is refused where the engine gives no sound answer in time, or taxed by the shop's own
     *     book and marked
     * @param from where goods come from, by the shop's own word for a jurisdiction; empty for the store's
     */
    public TaxDesk(TaxEngine engine, OnFailure onFailure, String from) {
        this.engine = engine;
        this.onFailure = onFailure;
        this.from = from;
        this.watchdog = new Watchdog(
                "tax-" + engine.id(),
                CALLS_AT_A_TIME,
                engine.capabilities().patience(),
                detail -> refusal(TaxEngineReason.UNAVAILABLE, detail));
    }

    private Refused<?> refusal(TaxEngineReason reason, String detail) {
        return new Refused<>(reason, Map.of("engine", engine.id(), "detail", detail));
    }

    /** What the shop is opened with; fresh for each opening. */
    public Extension extension() {
        return new Extension(
                List.of(TaxDocumentAnswered.TYPE),
                List.of(new TaxDocumentsFold()),
                List.of(),
                List.of(this::onlyAsked));
    }

    /**
     * The basket with the engine's taxes. It changes nothing and may be asked as often as the basket changes; last, before it is
     * sold. Refused where the engine does not know a place or a class of goods, and, unless the shop sells all the same, where
     * it can not be reached or its answer is not sound ({@link TaxEngineReason}).
     *
     * @param items of the books that the basket was priced with
     */
    public Outcome<PricedBasket> quote(Catalogue items, PricedBasket priced) {
        if (priced.size() == 0) {
            return Outcome.done(priced);
        }
        TaxQuestion question = Asking.of(items, priced, from);
        Outcome<PricedBasket> told = watchdog.call(() -> engine.quote(question)).then(answer -> sound(priced, answer));
        boolean failed = told instanceof Refused<PricedBasket> refused
                && (refused.reason() == TaxEngineReason.UNAVAILABLE || refused.reason() == TaxEngineReason.UNSOUND);
        return failed && onFailure == OnFailure.SELL_AND_MARK
                ? Outcome.done(priced.unanswered(ToldTaxes.unanswered(engine.id(), question.to())))
                : told;
    }

    private Outcome<PricedBasket> sound(PricedBasket priced, TaxAnswer answer) {
        try {
            return Outcome.done(new Answering(engine.id(), priced).with(answer));
        } catch (IllegalArgumentException | ArithmeticException e) {
            Refused<?> refused = refusal(TaxEngineReason.UNSOUND, String.valueOf(e.getMessage()));
            return new Refused<>(refused.reason(), refused.facts());
        }
    }

    /** What was begun before is finished as it was begun. */
    private Outcome<Decision> onlyAsked(Reading reading, Decision decision) {
        for (Fact fact : decision.facts()) {
            Optional<Bill> bill = Optional.empty();
            if (fact instanceof SaleCompleted sale && sale.checkout().isEmpty()) {
                bill = Optional.of(sale.bill());
            } else if (fact instanceof TenderBegun begun) {
                bill = Optional.of(begun.bill());
            }
            if (bill.filter(it -> it.told().isEmpty()).isPresent()) {
                return Outcome.refused(TaxDeskReason.NOT_ASKED, "engine", engine.id());
            }
        }
        return Outcome.done(decision);
    }

    /** What tells the engine of sales and returns; a host turns it from a thread of its own. */
    public TaxOutbox outbox(Flows flows, Workplace office, Env env) {
        return new TaxOutbox(engine, flows, office, env);
    }

    /** What a person should look at. */
    public List<FiscalNote> health() {
        return engine.health();
    }

    /** Lets go of the engine. */
    @Override
    public void close() {
        watchdog.close();
        engine.close();
    }
}
