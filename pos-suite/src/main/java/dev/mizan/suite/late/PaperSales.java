// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tender.Tender;
import dev.mizan.inventory.history.CostsRestated.What;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.sell.CompleteSale;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.valuing.LateGoods;
import dev.mizan.suite.valuing.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Sales that were written on paper while no till ran, told at a till that is open again. Money, revenue and the tax document
 * are of the session in which they are told; VAT is due on the day of the paper, and the goods left then, by the shop's policy
 * of back-dating. On any thread.
 */
public final class PaperSales {
    private final Lateness lateness;
    private final Workplace till;
    private final Terms terms;
    private final BiFunction<Basket, LocalDate, Outcome<PricedBasket>> prices;

    /**
     * {@code Mizan} opens it.
     *
     * @param prices of a basket at the rates of a day
     */
    public PaperSales(
            Lateness lateness,
            Workplace till,
            Terms terms,
            BiFunction<Basket, LocalDate, Outcome<PricedBasket>> prices) {
        this.lateness = lateness;
        this.till = till;
        this.terms = terms;
        this.prices = prices;
    }

    /**
     * Sells a basket as of a moment before now, without promotions: at the prices set by hand from the paper, else at today's.
     * Refused as a sale of today is, by {@code HistoryReason} where {@code at} is still to come.
     *
     * @param number of the paper
     * @param paid plain cash
     */
    public Outcome<LateGoods<Sale>> sell(String number, Instant at, Basket basket, List<? extends Tender> paid) {
        return prices.apply(basket, till.day().legalDate(at))
                .then(priced -> lateness.tell(number, What.SALE, at, till, new CompleteSale(priced, paid, terms)));
    }
}
