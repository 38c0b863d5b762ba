// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.licence.SaleLaw;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.StoreId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is shown as a sale stands under a licence that covers its days, its goods and its percentages. */
class SaleLicenceLaws {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private static Promotion sale(int from, int days, Reward reward, Selector on) {
        return builder(from, days, reward, on).shownAsSale().build();
    }

    private static PromotionBuilder builder(int from, int days, Reward reward, Selector on) {
        Period runs = Period.between(FIRST.plusDays(from), FIRST.plusDays(from + (long) days));
        return Promotion.builder("SALE", Text.of("Sale", "تخفيضات"))
                .scope(Scope.OPEN.when(Schedule.during(runs)))
                .gives(Phase.LINE, on, reward);
    }

    private static SaleLicence licence(int days, Selector on, String least, String most) {
        return new SaleLicence(
                "T-1", Period.between(FIRST, FIRST.plusDays(days)), on, Percent.of(least), Percent.of(most));
    }

    private static PromotionBook under(SaleLaw law) {
        return PromotionBook.EMPTY.guard(Guard.NONE.law(law));
    }

    private static Outcome<Books> books(SaleLaw law, Promotion sale, List<SaleLicence> licences) {
        Catalogue catalogue = Catalogue.EMPTY.with(
                Catalogue.EMPTY.define(List.of(item("SHIRT"), item("TEA"))).orElseThrow());
        PriceList shelf = PriceList.shelf("SHELF", Currency.SAR);
        PriceBook prices = PriceBook.EMPTY.with(new PricesChanged(
                List.of(shelf),
                List.of(
                        price("SHIRT", "80.00", Period.between(FIRST.minusDays(90), FIRST.minusDays(10))),
                        price("SHIRT", "100.00", Period.from(FIRST.minusDays(10))),
                        price("TEA", "10.00", Period.from(FIRST.minusDays(90)))),
                List.of()));
        TaxBook taxes =
                TaxBook.of(new TaxRule(TaxClass.STANDARD, new TaxRate(VatCategory.S, Percent.of("15")), Period.ALWAYS));
        return under(law)
                .define(List.of(sale), List.of(), Map.of(), licences)
                .map(book -> Books.of(catalogue, prices, taxes, book, PricingPolicy.USUAL))
                .then(books -> books.lawful(List.of(sale)));
    }

    private static Item item(String sku) {
        return Item.builder(Sku.of(sku), Text.en(sku)).build();
    }

    private static Price price(String sku, String amount, Period runs) {
        Item item = item(sku);
        return new Price(new PriceListId("SHELF"), item.sku(), item.unit(), sar(amount), runs);
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static Optional<PromotionReason> reason(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused
                ? Optional.of((PromotionReason) refused.reason())
                : Optional.empty();
    }

    @Property(tries = 300)
    void aSaleIsDefinedExactlyWhereALicenceCoversItsDaysAndItsPercentage(
            @ForAll @IntRange(min = -2, max = 6) int from,
            @ForAll @IntRange(min = 1, max = 8) int days,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @IntRange(min = 0, max = 50) int least,
            @ForAll @IntRange(min = 0, max = 50) int more) {
        Promotion sale = sale(from, days, PercentOff.of("" + percent), Selector.ALL);
        SaleLicence licence = licence(7, Selector.ALL, "" + least, "" + (least + more));
        Optional<PromotionReason> reason =
                reason(under(SaleLaw.SAUDI).define(List.of(sale), List.of(), Map.of(), List.of(licence)));
        boolean inDays = from >= 0 && from + days <= 7;
        boolean inPercent = least <= percent && percent <= least + more;
        assertThat(reason)
                .isEqualTo(
                        !inDays
                                ? Optional.of(PromotionReason.SALE_BEYOND_DAYS)
                                : inPercent ? Optional.empty() : Optional.of(PromotionReason.SALE_BEYOND_PERCENT));
    }

    @Example
    void withoutALicenceThereIsNoSaleAndWithoutTheLawThereIs() {
        Promotion sale = sale(0, 5, PercentOff.of("20"), Selector.ALL);
        assertThat(reason(under(SaleLaw.SAUDI).define(List.of(sale), List.of())))
                .contains(PromotionReason.SALE_UNLICENSED);
        assertThat(under(SaleLaw.NONE).define(List.of(sale), List.of()).isDone())
                .isTrue();
        Promotion quiet = builder(0, 5, PercentOff.of("20"), Selector.ALL).build();
        assertThat(under(SaleLaw.SAUDI).define(List.of(quiet), List.of()).isDone())
                .isTrue();
    }

    @Example
    void whatTheBooksHeldBeforeTheLawCameIsReadAndTold() {
        Promotion sale = sale(0, 5, PercentOff.of("20"), Selector.ALL);
        PromotionBook book = under(SaleLaw.SAUDI)
                .recorded(List.of(sale), List.of(), Map.of(), List.of())
                .orElseThrow();
        assertThat(book.findings()).extracting(finding -> finding.reason()).contains(PromotionReason.SALE_UNLICENSED);
    }

    @Example
    void aLicenceIsForItsGoods() {
        Promotion all = sale(0, 5, PercentOff.of("20"), Selector.ALL);
        Promotion shirts = sale(0, 5, PercentOff.of("20"), Selector.items("SHIRT"));
        List<SaleLicence> licences = List.of(licence(7, Selector.items("SHIRT"), "10", "50"));
        assertThat(reason(books(SaleLaw.SAUDI, all, licences))).contains(PromotionReason.SALE_BEYOND_ITEMS);
        assertThat(books(SaleLaw.SAUDI, shirts, licences).isDone()).isTrue();
    }

    @Property(tries = 100)
    void aPriceOrAnAmountOffIsMeasuredAgainstTheShelf(@ForAll @IntRange(min = 1, max = 99) int off) {
        List<SaleLicence> licences = List.of(licence(7, Selector.ALL, "10", "50"));
        Money amount = Money.ofMinor(off * 100L, Currency.SAR);
        for (Reward reward : List.of(
                new AmountOff(amount, Per.UNIT), FixedPrice.of(sar("100.00").minus(amount)))) {
            Promotion sale = sale(0, 5, reward, Selector.items("SHIRT"));
            assertThat(books(SaleLaw.SAUDI, sale, licences).isDone()).isEqualTo(off >= 10 && off <= 50);
        }
    }

    @Property(tries = 100)
    void aPriceIsNoSaleThatIsNotBelowTheLowestOfTheDaysBefore(@ForAll @IntRange(min = 1, max = 99) int price) {
        Promotion sale = sale(0, 5, FixedPrice.of(Money.ofMinor(price * 100L, Currency.SAR)), Selector.items("SHIRT"));
        assertThat(reason(books(SaleLaw.EUROPEAN, sale, List.of())))
                .isEqualTo(price < 80 ? Optional.empty() : Optional.of(PromotionReason.SALE_OVERSTATED));
    }

    @Example
    void aPercentageIsOfTheLowestPriceBefore() {
        Promotion shirts = sale(0, 5, PercentOff.of("20"), Selector.items("SHIRT"));
        Promotion tea = sale(0, 5, PercentOff.of("20"), Selector.items("TEA"));
        Promotion later = sale(20, 5, PercentOff.of("20"), Selector.items("SHIRT"));
        assertThat(reason(books(SaleLaw.EUROPEAN, shirts, List.of()))).contains(PromotionReason.SALE_OVERSTATED);
        assertThat(books(SaleLaw.EUROPEAN, tea, List.of()).isDone()).isTrue();
        assertThat(books(SaleLaw.EUROPEAN, later, List.of()).isDone()).isTrue();
    }

    @Example
    void theTreeOfAPriceNamesTheLicence() {
        Promotion sale = sale(0, 5, PercentOff.of("20"), Selector.items("SHIRT"));
        Books books = books(SaleLaw.SAUDI, sale, List.of(licence(7, Selector.items("SHIRT"), "10", "50")))
                .orElseThrow();
        Basket basket = Basket.open(Counter.of(new StoreId("S"), Currency.SAR), Shopper.WALK_IN)
                .add(Sku.of("SHIRT"), Quantity.pieces(1))
                .orElseThrow();
        WhyBasket why =
                WhyBasket.of(books, basket, PricingTime.on(FIRST), Visit.PLAIN).orElseThrow();
        assertThat(String.join("\n", why.told(Language.EN))).contains("sale licence T-1");
        assertThat(String.join("\n", why.told(Language.AR)))
                .contains("ترخيص تخفيضات رقم")
                .contains("T-1");
    }
}
