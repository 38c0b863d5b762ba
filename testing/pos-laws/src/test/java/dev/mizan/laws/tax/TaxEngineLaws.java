// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.engine.TaxOutbox;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.tax.FakeTaxEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** With an engine outside: the same cents everywhere, and its books hold each document once. */
class TaxEngineLaws {
    private final ManualEnv env = ManualEnv.at("2026-11-22T15:00:00Z");

    @Property(tries = 60)
    void quoteSaleJournalAndEngineShowTheSameCentsAndAFullReturnLeavesNothing(
            @ForAll @LongRange(min = 1, max = 9_999) long price,
            @ForAll @IntRange(min = 1, max = 9) int pens,
            @ForAll PriceMode mode) {
        FakeTaxEngine engine = FakeTaxEngine.working();
        try (TaxedOutside shop = TaxedOutside.open(env, TaxedOutside.memory(), engine, OnFailure.REFUSE_SALE)
                .furnished()) {
            PricedBasket own = shop.own(shop.basket(pens, price, mode)).orElseThrow();
            PricedBasket quote = shop.quote(shop.basket(pens, price, mode)).orElseThrow();
            if (mode == PriceMode.TAX_INCLUSIVE) {
                assertThat(quote.gross()).isEqualTo(own.gross());
            } else {
                assertThat(quote.net(0)).isEqualTo(own.net(0)).isEqualTo(price * pens);
            }
            assertThat(quote.gross()).isEqualTo(quote.net() + quote.tax());
            Sale sale = shop.sell(quote);
            long city = quote.told().orElseThrow().parts().stream()
                    .filter(part -> part.part().code().equals("CITY"))
                    .mapToLong(part -> part.tax())
                    .sum();
            assertThat(sale.fact().bill().tax().minor()).isEqualTo(quote.tax());
            assertThat(shop.owed("CITY@CI")).isEqualTo(city);
            assertThat(shop.owed("STATE@ST")).isEqualTo(quote.tax() - city);
            shop.till
                    .takeBack(
                            sale.id(),
                            List.of(
                                    new ReturnedItem(0, Quantity.pieces(pens)),
                                    new ReturnedItem(1, Quantity.pieces(1))),
                            ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(shop.owed("CITY@CI") + shop.owed("STATE@ST")).isZero();
        }
    }

    @Property(tries = 60)
    void whatComesBackInPiecesTakesEachTaxWithItToTheCent(
            @ForAll @LongRange(min = 1, max = 9_999) long price,
            @ForAll @IntRange(min = 2, max = 9) int pens,
            @ForAll PriceMode mode,
            @ForAll Random random) {
        try (TaxedOutside shop = TaxedOutside.open(
                        env, TaxedOutside.memory(), FakeTaxEngine.working(), OnFailure.REFUSE_SALE)
                .furnished()) {
            Sale sale = shop.sell(shop.quote(shop.basket(pens, price, mode)).orElseThrow());
            long city = shop.owed("CITY@CI");
            long state = shop.owed("STATE@ST");
            int out = pens;
            while (out > 0) {
                int some = 1 + random.nextInt(out);
                out -= some;
                var back = shop.till
                        .takeBack(
                                sale.id(),
                                List.of(new ReturnedItem(0, Quantity.pieces(some))),
                                ReturnCause.CHANGED_MIND)
                        .orElseThrow();
                assertThat(back.fact().bill().told().orElseThrow().on(0))
                        .isEqualTo(back.fact().bill().tax().minor());
                long taxed = shop.owed("CITY@CI") + shop.owed("STATE@ST");
                assertThat(Math.abs(shop.owed("CITY@CI") * (city + state) - city * taxed))
                        .as("of the city's tax stays what of the whole tax stays")
                        .isLessThanOrEqualTo(city + state);
            }
            assertThat(shop.owed("CITY@CI")).isZero();
            assertThat(shop.owed("STATE@ST")).isZero();
        }
    }

    @Property(tries = 40)
    void throughRefusalsLostAnswersAndRestartsEachDocumentIsTakenOnce(@ForAll Random random) {
        FakeTaxEngine engine = FakeTaxEngine.working();
        Store store = TaxedOutside.memory();
        TaxedOutside shop =
                TaxedOutside.open(env, store, engine, OnFailure.SELL_AND_MARK).furnished();
        TaxOutbox outbox = shop.outbox();
        List<String> expected = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            switch (random.nextInt(6)) {
                case 0 -> engine.answering(new Submission.Unknown("planted"));
                case 1 ->
                    engine.answering(
                            new Submission.RetryAfter(Duration.ofSeconds(30), new FiscalNote("FAKE-429", "planted")));
                case 2 -> engine.broken("planted");
                case 3 -> outbox = shop.outbox();
                default -> {
                    Sale sale = shop.sell();
                    expected.add(sale.id() + "/S");
                    if (random.nextInt(4) == 0) {
                        var back = shop.till.takeBack(
                                sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND);
                        expected.add(back.orElseThrow().id() + "/R");
                    }
                }
            }
            outbox.turn();
            engine.mended();
            env.advance(Duration.ofMinutes(1));
        }
        for (int turn = 0; turn < 3; turn++) {
            outbox.turn();
            env.advance(Duration.ofMinutes(5));
        }
        assertThat(outbox.waiting()).isEmpty();
        assertThat(engine.ledger().taken()).containsExactlyElementsOf(expected);
        assertThat(TaxedOutside.open(env, store, engine, OnFailure.SELL_AND_MARK)
                        .mizan
                        .digests())
                .isEqualTo(shop.mizan.digests());
    }
}
