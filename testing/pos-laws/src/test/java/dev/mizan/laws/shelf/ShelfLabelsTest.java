// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.shelf;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.LabelsTaken;
import dev.mizan.core.pricing.shelf.PackContent;
import dev.mizan.core.pricing.shelf.ShelfChange;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.core.pricing.shelf.ShelfReason;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.shelf.ShelfDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of labels: what is to be printed, who does it, and what hangs. */
class ShelfLabelsTest {
    private static final LabelOf TEA_PIECE = new LabelOf(TEA, Unit.PIECE);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 23);

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open(Storehouse.withTown().env(env));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static List<LabelOf> of(List<ShelfChange> queue) {
        return queue.stream().map(ShelfChange::of).toList();
    }

    private ShelfDoor hung() {
        ShelfDoor shelf = shop.shelf();
        shelf.take("FIRST", 100).orElseThrow();
        shelf.hung("FIRST").orElseThrow();
        assertThat(shelf.queue()).isEmpty();
        return shelf;
    }

    private void price(Sku sku, String amount, Period runs) {
        shop.catalogue()
                .setPrices(List.of(new Price(new PriceListId("SHELF"), sku, Unit.PIECE, sar(amount), runs)))
                .orElseThrow();
    }

    private void promote(String percent, Scope scope) {
        shop.catalogue()
                .setPromotions(List.of(Promotion.builder("TEA-WEEK", Text.of("Tea week", "أسبوع الشاي"))
                        .gives(Phase.CATALOGUE, Selector.items("TEA"), PercentOff.of(percent))
                        .scope(scope)
                        .build()))
                .orElseThrow();
    }

    @Test
    void aPriceChangeQueuesItsLabelInEachStoreAndWhatIsDoneIsKnownPerStore() {
        ShelfDoor main = hung();
        ShelfDoor town = shop.shelf(new StoreId("town")).orElseThrow();
        assertThat(town.queue()).hasSize(2);
        town.take("T", 100).orElseThrow();
        town.hung("T").orElseThrow();
        price(TEA, "12.00", Period.ALWAYS);
        assertThat(of(main.queue())).containsExactly(TEA_PIECE);
        assertThat(of(town.queue())).containsExactly(TEA_PIECE);
        main.take("J", 10).orElseThrow();
        assertThat(main.queue()).as("somebody prints it").isEmpty();
        main.hung("J").orElseThrow();
        assertThat(main.queue()).isEmpty();
        assertThat(of(town.oldPrices())).containsExactly(TEA_PIECE);
        assertThat(why(shop.shelf(new StoreId("moon")))).isEqualTo(ShelfReason.UNKNOWN_STORE);
    }

    @Test
    void aPriceThatBeginsAtMidnightQueuesItsLabelByItself() {
        ShelfDoor shelf = hung();
        price(TEA, "9.00", Period.from(TOMORROW));
        assertThat(shelf.queue()).isEmpty();
        env.advance(Duration.ofHours(12).plusSeconds(1));
        assertThat(shelf.oldPrices().get(0).wanted().orElseThrow().price()).isEqualTo(sar("9.00"));
    }

    @Test
    void aPromotionThatBeginsChangesOrEndsQueuesTheLabelsOfItsGoodsAlone() {
        ShelfDoor shelf = hung();
        promote("10", Scope.OPEN.when(Schedule.during(Period.day(TOMORROW))));
        assertThat(shelf.queue()).as("it has not begun").isEmpty();
        env.advance(Duration.ofDays(1));
        assertThat(of(shelf.queue())).containsExactly(TEA_PIECE);
        assertThat(shelf.oldPrices()).as("the price on it is right").isEmpty();
        shelf.take("J-1", 10).orElseThrow();
        shelf.hung("J-1").orElseThrow();
        promote("20", Scope.OPEN.when(Schedule.during(Period.day(TOMORROW))));
        assertThat(of(shelf.queue())).as("it gives more").containsExactly(TEA_PIECE);
        shelf.take("J-2", 10).orElseThrow();
        shelf.hung("J-2").orElseThrow();
        env.advance(Duration.ofDays(1));
        assertThat(of(shelf.queue())).as("it is over").containsExactly(TEA_PIECE);
    }

    @Test
    void whatIsForACouponAnotherStoreOrTheWebShopIsOnNoLabel() {
        ShelfDoor shelf = hung();
        promote("10", Scope.OPEN.withCoupon("SAVE"));
        assertThat(shelf.queue()).isEmpty();
        promote("10", Scope.OPEN.in(new StoreId("town")));
        assertThat(shelf.queue()).isEmpty();
        promote("10", Scope.OPEN.by(Channel.WEB));
        assertThat(shelf.queue()).isEmpty();
    }

    @Test
    void theUnitPriceIsByTheMeasureThatWasToldAndAPackHoldsMore() {
        Sku cola = Sku.of("COLA");
        Unit six = Unit.pack("six", Unit.PIECE, 6);
        shop.catalogue()
                .define(Item.builder(cola, Text.of("Cola", "كولا")).pack(six).build(), "3.30")
                .orElseThrow();
        shop.catalogue()
                .setPrices(List.of(new Price(new PriceListId("SHELF"), cola, six, sar("16.50"), Period.ALWAYS)))
                .orElseThrow();
        ShelfDoor shelf = hung();
        shelf.tell(List.of(new PackContent(cola, Quantity.of(330, Unit.MILLILITRE), Quantity.of(100, Unit.MILLILITRE))))
                .orElseThrow();
        assertThat(shelf.queue()).hasSize(2);
        assertThat(shelf.oldPrices()).isEmpty();
        List<ShelfLabel> wanted =
                shelf.wanted().stream().filter(it -> it.of().sku().equals(cola)).toList();
        assertThat(wanted.get(0).unitPrice().orElseThrow().price()).isEqualTo(sar("1.00"));
        assertThat(wanted.get(1).unitPrice().orElseThrow().price())
                .as("16.50 for 1,980 ml")
                .isEqualTo(sar("0.83"));
        assertThat(why(shelf.tell(List.of(
                        new PackContent(Sku.of("NONE"), Quantity.of(1, Unit.LITRE), Quantity.of(1, Unit.LITRE))))))
                .isEqualTo(ShelfReason.UNKNOWN_ITEM);
    }

    @Test
    void goodsThatAreSoldNoMoreAreTakenOffTheShelf() {
        ShelfDoor shelf = hung();
        Item tea = shop.catalogue().items().find(TEA).orElseThrow();
        shop.catalogue()
                .define(List.of(
                        tea.change().lifeCycle(LifeCycle.of(Stage.DELISTED)).build()))
                .orElseThrow();
        LabelsTaken job = shelf.take("J", 10).orElseThrow();
        assertThat(job.away()).containsExactly(TEA_PIECE);
        shelf.hung("J").orElseThrow();
        assertThat(shelf.shelf().hanging()).doesNotContainKey(TEA_PIECE);
        assertThat(shelf.queue()).isEmpty();
        assertThat(why(shelf.check(TEA_PIECE, sar("11.50")))).isEqualTo(ShelfReason.NOT_SOLD);
    }

    @Test
    void aLabelPrintedBeforeAnotherChangeIsFoundWhenItHangs() {
        ShelfDoor shelf = hung();
        price(TEA, "12.00", Period.ALWAYS);
        shelf.take("J-1", 10).orElseThrow();
        price(TEA, "13.00", Period.ALWAYS);
        assertThat(shelf.queue()).as("whoever prints has it").isEmpty();
        shelf.hung("J-1").orElseThrow();
        ShelfChange old = shelf.oldPrices().get(0);
        assertThat(old.hangs().orElseThrow().price()).isEqualTo(sar("12.00"));
        assertThat(old.wanted().orElseThrow().price()).isEqualTo(sar("13.00"));
    }

    @Test
    void aWalkAlongTheShelfFindsALabelThatWasNeverHung() {
        ShelfDoor shelf = hung();
        assertThat(shelf.check(TEA_PIECE, sar("11.50")).orElseThrow()).isTrue();
        assertThat(shelf.check(TEA_PIECE, sar("10.00")).orElseThrow()).isFalse();
        assertThat(of(shelf.queue())).containsExactly(TEA_PIECE);
        var before = shop.digests();
        assertThat(shelf.check(TEA_PIECE, sar("10.00")).orElseThrow()).isFalse();
        assertThat(shop.digests()).as("it is in the queue already").isEqualTo(before);
    }

    @Test
    void jobsAreWholeAndRefusedByName() {
        ShelfDoor shelf = shop.shelf();
        shelf.take("J", 1).orElseThrow();
        assertThat(of(shelf.queue())).containsExactly(TEA_PIECE);
        assertThat(why(shelf.take("J", 1))).isEqualTo(ShelfReason.EXISTS);
        assertThat(why(shelf.take("K", 0))).isEqualTo(ShelfReason.MOST);
        assertThat(why(shelf.hung("NONE"))).isEqualTo(ShelfReason.NOT_OPEN);
        assertThat(why(shelf.putBack("NONE"))).isEqualTo(ShelfReason.NOT_OPEN);
        assertThat(why(shelf.hung("J", List.of(TEA_PIECE)))).isEqualTo(ShelfReason.NOT_IN_JOB);
        shelf.take("K", 1).orElseThrow();
        assertThat(why(shelf.take("L", 1))).isEqualTo(ShelfReason.NOTHING_TO_DO);
        assertThat(shelf.jobs()).hasSize(2);
        shelf.putBack("J").orElseThrow();
        assertThat(of(shelf.queue())).containsExactly(new LabelOf(RICE, Unit.PIECE));
        shelf.hung("K", List.of(TEA_PIECE)).orElseThrow();
        assertThat(shelf.jobs()).isEmpty();
    }

    @Test
    void nothingOfTheQueueIsLostOverARestart() throws IOException {
        Path file = Files.createTempDirectory("labels").resolve("shop.mizan");
        var kept = Storehouse.shop().env(env).kept(Kept.inFile(file.toString()));
        List<ShelfChange> queue;
        try (Mizan first = Storehouse.open(kept)) {
            first.shelf()
                    .tell(List.of(new PackContent(RICE, Quantity.of(5, Unit.KILOGRAM), Quantity.of(1, Unit.KILOGRAM))))
                    .orElseThrow();
            first.shelf().take("J", 1).orElseThrow();
            queue = first.shelf().queue();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.shelf().queue()).isEqualTo(queue).hasSize(1);
            assertThat(again.shelf().jobs()).hasSize(1);
            again.shelf().hung("J").orElseThrow();
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.shelf().queue()).isEqualTo(queue);
            assertThat(replayed.shelf().jobs()).isEmpty();
        }
    }
}
