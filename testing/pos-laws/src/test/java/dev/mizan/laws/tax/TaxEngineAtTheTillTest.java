// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.BuyerExemption;
import dev.mizan.core.tax.SupplyKind;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.tax.TaxEngineReason;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.engine.OpenTaxDocument;
import dev.mizan.suite.engine.TaxDeskReason;
import dev.mizan.suite.engine.TaxOutbox;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.tax.FakeTaxEngine;
import dev.mizan.testkit.fake.tax.TaxEngineFlaw;
import dev.mizan.testkit.fake.tax.TaxEngineLedger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TaxEngineAtTheTillTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T15:00:00Z");

    private TaxedOutside open(FakeTaxEngine engine, OnFailure onFailure) {
        return TaxedOutside.open(env, TaxedOutside.memory(), engine, onFailure).furnished();
    }

    private static Basket pens(TaxedOutside shop) {
        return shop.basket(3, 1_03, PriceMode.TAX_EXCLUSIVE);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    @Test
    void eachPartIsRoundedByTheEngineAndToldWithItsRule() {
        try (TaxedOutside shop = open(FakeTaxEngine.working(), OnFailure.REFUSE_SALE)) {
            PricedBasket quote = shop.quote(pens(shop)).orElseThrow();
            assertThat(quote.tax(0)).isEqualTo(19 + 7);
            assertThat(quote.tax(1)).as("books are zero rated").isZero();
            assertThat(quote.gross()).isEqualTo(3_09 + 26 + 9_99);
            assertThat(quote.told().orElseThrow().taxes())
                    .extracting(it -> it.rule() + " " + it.base() + " " + it.tax())
                    .containsExactly("STATE-2026 309 19", "CITY-2026 309 7");
            assertThat(shop.sell(quote).fact().bill().taxParts())
                    .extracting(it -> it.part().toString() + "=" + it.tax())
                    .containsExactly("STATE@ST:6=19", "CITY@CI:2.375=7");
        }
    }

    @Test
    void aSaleWhoseTaxesWereNotAskedForIsRefused() {
        try (TaxedOutside shop = open(FakeTaxEngine.working(), OnFailure.SELL_AND_MARK)) {
            PricedBasket own = shop.own(pens(shop)).orElseThrow();
            var before = shop.mizan.digests();
            Outcome<Sale> sold = shop.till.sell(own, List.of(new Cash(TaxedOutside.usd("50.00"))));
            assertThat(reason(sold)).isEqualTo(TaxDeskReason.NOT_ASKED);
            assertThat(reason(shop.till.beginTender(own, List.of()))).isEqualTo(TaxDeskReason.NOT_ASKED);
            assertThat(shop.mizan.digests()).isEqualTo(before);
        }
    }

    @Test
    void withoutTheEngineTheBasketIsRefusedWhereTheShopSaysSo() {
        FakeTaxEngine engine = FakeTaxEngine.working();
        try (TaxedOutside shop = open(engine, OnFailure.REFUSE_SALE)) {
            engine.broken("no line");
            assertThat(reason(shop.quote(pens(shop)))).isEqualTo(TaxEngineReason.UNAVAILABLE);
        }
    }

    @Test
    void elsewhereTheShopsOwnBookIsUsedAndTheSaleIsMarkedAndToldLater() {
        FakeTaxEngine engine = FakeTaxEngine.working();
        try (TaxedOutside shop = open(engine, OnFailure.SELL_AND_MARK)) {
            engine.broken("no line");
            PricedBasket quote = shop.quote(pens(shop)).orElseThrow();
            assertThat(quote.tax())
                    .isEqualTo(shop.own(pens(shop)).orElseThrow().tax())
                    .isPositive();
            Sale sale = shop.sell(quote);
            TaxOutbox outbox = shop.outbox();
            assertThat(outbox.waiting()).extracting(OpenTaxDocument::marked).containsExactly(true);
            outbox.turn();
            assertThat(outbox.trouble()).isPresent();
            engine.mended();
            env.advance(Duration.ofMinutes(1));
            assertThat(outbox.turn().accepted()).isEqualTo(1);
            assertThat(engine.ledger().taken()).containsExactly(sale.id() + "/S");
        }
    }

    /** The time limit stands for "for ever": when the call that hung is back, a busy machine says. */
    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anEngineThatHangsIsLeftAloneUntilItsCallIsBack() {
        FakeTaxEngine engine = new FakeTaxEngine(new TaxEngineLedger(), Optional.empty(), Duration.ofMillis(100));
        CountDownLatch latch = new CountDownLatch(1);
        try (TaxedOutside shop = open(engine, OnFailure.SELL_AND_MARK)) {
            engine.stuckUntil(latch);
            assertThat(shop.quote(pens(shop)).orElseThrow().told().orElseThrow().answered())
                    .isFalse();
            assertThat(shop.quote(pens(shop)).orElseThrow().told().orElseThrow().answered())
                    .isFalse();
            latch.countDown();
            while (!shop.quote(pens(shop)).orElseThrow().told().orElseThrow().answered()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void anAnswerThatIsNotSoundIsNotUsed() {
        for (TaxEngineFlaw flaw : List.of(TaxEngineFlaw.ROUNDS_TO_TENS, TaxEngineFlaw.TAKES_THE_WHOLE_PRICE)) {
            FakeTaxEngine engine = new FakeTaxEngine(new TaxEngineLedger(), Optional.of(flaw), Duration.ofSeconds(10));
            try (TaxedOutside shop = open(engine, OnFailure.REFUSE_SALE)) {
                Basket within = shop.basket(3, 1_03, PriceMode.TAX_INCLUSIVE);
                assertThat(reason(shop.quote(within))).as(flaw.name()).isEqualTo(TaxEngineReason.UNSOUND);
            }
        }
    }

    @Test
    void aPlaceThatTheEngineDoesNotKnowIsRefusedAlsoWhereTheShopWouldSell() {
        try (TaxedOutside shop = open(FakeTaxEngine.working(), OnFailure.SELL_AND_MARK)) {
            TaxPosition nowhere = TaxPosition.of(SupplyKind.DOMESTIC).in("NOWHERE");
            Outcome<PricedBasket> quote = shop.till
                    .price(pens(shop), Visit.PLAIN.taxedAs(nowhere))
                    .then(priced -> shop.desk.quote(shop.mizan.catalogue().items(), priced));
            assertThat(reason(quote)).isEqualTo(TaxEngineReason.NOT_KNOWN);
        }
    }

    @Test
    void aBuyersCertificateIsShownToTheEngine() {
        try (TaxedOutside shop = open(FakeTaxEngine.working(), OnFailure.REFUSE_SALE)) {
            TaxPosition exempt = TaxPosition.of(new BuyerExemption("CERT-7", Period.ALWAYS, Set.of()));
            PricedBasket quote = shop.till
                    .price(pens(shop), Visit.PLAIN.taxedAs(exempt))
                    .then(priced -> shop.desk.quote(shop.mizan.catalogue().items(), priced))
                    .orElseThrow();
            assertThat(quote.tax()).isZero();
        }
    }

    @Test
    void whatTheEngineRejectsWaitsForAPersonAndIsToldAgain() {
        FakeTaxEngine engine = FakeTaxEngine.working();
        try (TaxedOutside shop = open(engine, OnFailure.REFUSE_SALE)) {
            Sale sale = shop.sell();
            TaxOutbox outbox = shop.outbox();
            engine.answering(new Submission.Rejected(List.of(new FiscalNote("FAKE-400", "no such company"))));
            assertThat(outbox.turn().rejected()).isEqualTo(1);
            assertThat(outbox.turn().waiting()).isZero();
            OpenTaxDocument rejected = outbox.rejected().get(0);
            assertThat(rejected.rejected()).extracting(FiscalNote::code).containsExactly("FAKE-400");
            outbox.again(rejected.id()).orElseThrow();
            assertThat(reason(outbox.again(rejected.id()))).isEqualTo(TaxDeskReason.NOT_REJECTED);
            assertThat(outbox.turn().accepted()).isEqualTo(1);
            assertThat(engine.ledger().taken()).containsExactly(sale.id() + "/S");
        }
    }

    @Test
    void aBasketWithoutAQuoteKeepsItsCents() {
        try (TaxedOutside shop = open(FakeTaxEngine.working(), OnFailure.REFUSE_SALE)) {
            PricedBasket quote = shop.quote(pens(shop)).orElseThrow();
            assertThat(quote.copy())
                    .isEqualTo(quote)
                    .isNotEqualTo(shop.own(pens(shop)).orElseThrow());
            assertThat(shop.sell(quote).total()).isEqualTo(Money.ofMinor(quote.gross(), TaxedOutside.USD));
        }
    }
}
