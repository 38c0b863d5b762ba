// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.licence.SaleLaw;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A merchant's promotions, from a file to the till. */
class PromotionFileTest {
    private static final String TEA = """
            {"promotions": [
               {"gives": [{"reward": {"percent": "100", "free": 1, "size": 3, "type": "cheapest"},
                           "on": {"lists": ["tea"]}, "phase": "ITEM"}],
                "name": {"ar": "شاي", "en": "Tea: three for two"},
                "id": "TEA"},
               {"id": "WELCOME", "name": {"en": "Welcome"}, "scope": {"coupons": ["WELCOME10"]},
                "gives": [{"phase": "BASKET", "reward": {"type": "percent", "percent": "10"}}]}],
             "lists": [{"items": ["MINT", "SAGE"], "name": "tea"}]}
            """;

    private Mizan shop;
    private TillDoor till;

    @BeforeEach
    void open() {
        shop = Mizan.open(
                Shop.named("Shop", "متجر", Currency.SAR, "Asia/Riyadh").vat("300000000000003", "SA", "15"));
        shop.catalogue().define(item("MINT"), "12.00").orElseThrow();
        shop.catalogue().define(item("SAGE"), "9.00").orElseThrow();
        till = shop.till("T1");
        till.open(Money.zero(Currency.SAR)).orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void membersStandInAnyOrderAndTheTillPricesWithThem() {
        assertThat(take(TEA).orElseThrow()).isEqualTo(3);
        var basket = till.basket()
                .add(Sku.of("SAGE"), Quantity.pieces(1))
                .orElseThrow()
                .add(Sku.of("MINT"), Quantity.pieces(2))
                .orElseThrow();
        assertThat(till.price(basket).orElseThrow().total()).isEqualTo(sar("24.00"));
        assertThat(till.price(basket, Set.of("WELCOME10")).orElseThrow().total())
                .isEqualTo(sar("21.60"));
        assertThat(till.price(basket, Set.of("OTHER")).orElseThrow().total()).isEqualTo(sar("24.00"));
    }

    @Test
    void theTillTellsWhatBecameOfEachPromotionInBothLanguages() {
        take(TEA).orElseThrow();
        take("""
                {"promotions": [{"id": "MORE", "name": {"en": "From 30.00", "ar": "من 30"}, "when": [{"test": "spend", "amount": "30.00 SAR"}],
                  "gives": [{"phase": "BASKET", "reward": {"type": "amount", "amount": "5.00 SAR"}}]}]}
                """).orElseThrow();
        var basket = till.basket().add(Sku.of("MINT"), Quantity.pieces(2)).orElseThrow();
        var why = till.explain(basket, Set.of()).orElseThrow();
        assertThat(why.hints(Language.EN))
                .containsExactly(
                        "From 30.00: spend SAR 6.00 more and save SAR 5.00",
                        "Tea: three for two: add 1 × MINT and save SAR 17.00");
        assertThat(why.hints(Language.AR)).hasSize(2).first().asString().startsWith("من 30: أنفق");

        var three = till.basket().add(Sku.of("MINT"), Quantity.pieces(3)).orElseThrow();
        assertThat(till.explain(three, Set.of()).orElseThrow().told(Language.EN))
                .contains(
                        "  Tea: three for two: applied 1 ×, SAR 12.00 off", "  From 30.00: applied 1 ×, SAR 5.00 off");
    }

    @Test
    void whatIsWrittenOutIsReadBackAndChangesNothing() {
        take(TEA).orElseThrow();
        StringWriter out = new StringWriter();
        shop.exchange().exportPromotions(out);
        assertThat(take(out.toString()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("change.nothing-new"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"promotions": [                                                   | line 1
                    {"promotion": []}                                                  | no field promotion here
                    {"promotions": [{"name": {"en": "x"}, "gives": []}]}                | the field id is missing
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": []}]}     | promotion A
                    {"promotions": [{"id": "A", "id": "B"}]}                            | id is given twice
                    {"promotions": [{"id": 7, "name": {"en": "x"}, "gives": []}]}       | id takes a text in quotes
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "SOON", "reward": {"type": "total", "total": "1.00 SAR"}}]}]} | SOON
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "luck"}}]}]} | no reward is of type luck
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": 10}}]}]} | percent takes a text
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "amount", "amount": "1.005 SAR"}}]}]} | amount
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "5"}}], "limits": {"most": [{"counts": "LUCK", "most": 2}]}}]} | LUCK
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "5"}}], "limits": {"most": [{"counts": "AMOUNT", "most": 2}]}}]} | amount
                    {"promotions": [{"id": "A", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "5"}}], "limits": {"serials": {"prefix": "E", "digits": 2, "first": 1, "last": 500}}}]} | 1 to 500 in 2 digits
                    """)
    void whatHasNoMeaningIsRefusedWithItsPlace(String file, String why) {
        assertThat(take(file)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ExchangeReason.NOT_PROMOTIONS);
            assertThat(refused.toString()).contains(why).contains("column");
        });
        assertThat(shop.catalogue().books().promotions().isEmpty()).isTrue();
    }

    @Test
    void aPromotionAgainstTheRulesOfTheBookIsRefusedByItsName() {
        String absurd = """
                {"promotions": [{"id": "A", "name": {"en": "x"},
                  "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "120"}}]}]}
                """;
        assertThat(take(absurd))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("promotion.absurd-percent"));
    }

    @Test
    void aSaleWithoutALicenceIsRefusedWithItsLineAndReason() {
        try (Mizan riyadh = Mizan.open(Shop.named("Tea", "شاي", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .policies(Policies.USUAL.promotions(PromotionBook.EMPTY.guard(Guard.NONE.law(SaleLaw.SAUDI)))))) {
            riyadh.catalogue().define(item("TEA"), "10.00").orElseThrow();
            String file = """
                    {"promotions": [
                      {"id": "QUIET", "name": {"en": "x"}, "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "5"}}]},
                      {"id": "SALE", "name": {"en": "x"}, "scope": {"runs": "2026-11-20/2026-11-25"}, "sale": true,
                       "gives": [{"phase": "LINE", "reward": {"type": "percent", "percent": "30"}}]}],
                     "licences": [%s]}
                    """;
            String licence =
                    "{\"number\": \"T-7\", \"runs\": \"2026-11-20/2026-12-01\", \"least\": \"10\", \"most\": \"%s\"}";
            assertThat(riyadh.exchange().importPromotions(new StringReader(file.formatted(licence.formatted("20")))))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.reason().code()).isEqualTo("promotion.sale-beyond-percent");
                        assertThat(((Refused<?>) refused).facts())
                                .containsEntry("line", "3")
                                .containsEntry("licence", "T-7");
                    });
            assertThat(riyadh.exchange()
                            .importPromotions(new StringReader(file.formatted(licence.formatted("40"))))
                            .orElseThrow())
                    .isEqualTo(3);
            StringWriter out = new StringWriter();
            riyadh.exchange().exportPromotions(out);
            assertThat(out.toString()).contains("T-7").contains("\"sale\":true");
            SaleLicence shorter = new SaleLicence(
                    "T-7", Period.parse("2026-11-20/2026-11-22"), Selector.ALL, Percent.of("10"), Percent.of("40"));
            assertThat(riyadh.catalogue().setSaleLicences(List.of(shorter)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason().code()).isEqualTo("promotion.sale-beyond-days"));
        }
    }

    private Outcome<Integer> take(String file) {
        return shop.exchange().importPromotions(new StringReader(file));
    }

    private static Item item(String sku) {
        return Item.builder(Sku.of(sku), Text.en(sku)).build();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
