// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.history.HistoryReason;
import dev.mizan.inventory.standing.StandingReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.exchange.ImportTerms;
import dev.mizan.suite.valuing.Stray;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A rule of a group's valuation stands in the log: it holds for items that nobody had named when it was made. */
class StandingRuleLaws {
    private static final LocalDate EARLY = LocalDate.of(2026, 10, 1);
    private static final List<Valuation> METHODS = List.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    private static final Sku MOVED = Sku.of("FOOD0");
    private static final List<String> GROUPS = List.of("Food", "Tools");

    private static Shop shop(ManualEnv env) {
        return ToldLife.shop(Valuation.MOVING_AVERAGE, BackDating.REPLAY, env);
    }

    private static Sku define(Mizan shop, String group, int number) {
        Sku sku = Sku.of(group.toUpperCase(Locale.ROOT) + number);
        if (shop.stock().valuing().of(sku).isEmpty()) {
            shop.catalogue()
                    .define(Item.builder(sku, Text.en(sku.value())).path(group).build(), "11.50")
                    .orElseThrow();
        }
        return sku;
    }

    private static void comes(Mizan shop, Sku sku, int number, long pieces) {
        Money cost = Money.ofMinor(pieces * (300 + 41L * (number % 7)), Currency.SAR);
        shop.stock()
                .receive("DN-" + number, List.of(new GoodsReceipt.Line(sku, Quantity.pieces(pieces), cost)))
                .orElseThrow();
    }

    /** The rules come before the policy's groups, which hold where there is none; in a file of items as in the catalogue. */
    @Example
    void itemsOfAFileTakeTheRuleOfTheirGroupElseThePolicy() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        Shop told = shop(env);
        var policy =
                new ValuationPolicy(Valuation.MOVING_AVERAGE, Map.of("Garden", Valuation.LIFO, "Food", Valuation.LIFO));
        try (Mizan shop =
                ToldLife.furnished(Mizan.open(told.policies(told.policies().valuation(policy))))) {
            shop.stock()
                    .valuing()
                    .standing()
                    .rule("V-1", "Food", Valuation.FIFO)
                    .orElseThrow();
            String file = """
                    sku,name_en,name_ar,barcodes,unit,tax_class,group,stage,origin,supplier_codes,tare,kind
                    DATES,Dates,تمر,,C62,STANDARD,Food,,,,,goods
                    ROSE,Rose,ورد,,C62,STANDARD,Garden/Flowers,,,,,goods
                    NAIL,Nail,مسمار,,C62,STANDARD,Tools,,,,,goods
                    """;
            shop.exchange()
                    .importItems(new StringReader(file), ImportTerms.USUAL)
                    .orElseThrow();
            var valuing = shop.stock().valuing();
            assertThat(valuing.of(Sku.of("DATES"))).contains(Valuation.FIFO);
            assertThat(valuing.of(Sku.of("ROSE"))).contains(Valuation.LIFO);
            assertThat(valuing.of(Sku.of("NAIL"))).contains(Valuation.MOVING_AVERAGE);
            assertThat(valuing.of(define(shop, "Garden", 1))).contains(Valuation.LIFO);
            assertThat(valuing.standing().strays()).isEmpty();
        }
    }

    /** What is kept is valued by the rule that was made last, whenever it was defined; a restart knows as much. */
    @Property(tries = 6)
    void everyItemOfAGroupIsValuedByItsRule(@ForAll long seed) throws IOException {
        Random chance = new Random(seed);
        Path file = Files.createTempDirectory("standing").resolve("shop.mizan");
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        Shop kept = shop(env).kept(Kept.inFile(file.toString()));
        Map<String, Valuation> rules = new HashMap<>();
        Map<Sku, String> items = new HashMap<>();
        Object digests;
        try (Mizan shop = ToldLife.furnished(Mizan.open(kept))) {
            TillDoor till = shop.till("T1");
            till.open(sar("9000.00")).orElseThrow();
            for (int step = 0; step < 24; step++) {
                env.set(ToldLife.BEGIN.plus(Duration.ofHours(step + 1)));
                String group = GROUPS.get(chance.nextInt(2));
                Valuation valuation = METHODS.get(chance.nextInt(3));
                if (chance.nextInt(4) == 0) {
                    boolean done = (chance.nextBoolean()
                                    ? shop.stock().valuing().standing().rule("V-" + step, group, valuation)
                                    : shop.stock().valuing().standing().rule("V-" + step, group, valuation, EARLY))
                            .isDone();
                    assertThat(done).isEqualTo(!valuation.equals(rules.put(group, valuation)));
                } else {
                    Sku sku = define(shop, group, chance.nextInt(5));
                    items.put(sku, group);
                    comes(shop, sku, step, 3 + chance.nextInt(5));
                    till.sell(
                                    till.scan(till.basket(), sku.value(), Quantity.pieces(2))
                                            .orElseThrow(),
                                    sar("500.00"))
                            .orElseThrow();
                }
                holds(shop, items, rules);
            }
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
            holds(again, Map.of(define(again, "Food", 77), "Food", define(again, "Tools", 78), "Tools"), rules);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            holds(replayed, Map.of(define(replayed, "Food", 79), "Food", Sku.of("TOOLS78"), "Tools"), rules);
        }
    }

    private static void holds(Mizan shop, Map<Sku, String> items, Map<String, Valuation> rules) {
        items.forEach((sku, group) -> assertThat(shop.stock().valuing().of(sku))
                .contains(rules.getOrDefault(group, Valuation.MOVING_AVERAGE)));
    }

    /** With items that came before and after it, the stock book is that of a shop that had never known another. */
    @Property(tries = 6)
    void aRuleSinceTheBeginIsAsIfItHadAlwaysHeld(@ForAll long seed) {
        ManualEnv one = ManualEnv.at(ToldLife.BEGIN, 1);
        ManualEnv other = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan late = ToldLife.furnished(Mizan.open(shop(one)));
                Mizan always = ToldLife.furnished(Mizan.open(shop(other)))) {
            always.stock()
                    .valuing()
                    .standing()
                    .rule("V-1", "Food", Valuation.FIFO)
                    .orElseThrow();
            lives(late, one, seed, 12);
            lives(always, other, seed, 12);
            late.stock()
                    .valuing()
                    .standing()
                    .rule("V-1", "Food", Valuation.FIFO, EARLY)
                    .orElseThrow();
            lives(late, one, seed + 1, 24);
            lives(always, other, seed + 1, 24);
            assertThat(late.digests().get("stock")).isEqualTo(always.digests().get("stock"));
            for (AccountRole role : List.of(AccountRole.INVENTORY, AccountRole.COST_OF_SALES)) {
                assertThat(balance(late, role)).as("%s", role).isEqualTo(balance(always, role));
            }
        }
    }

    private static void lives(Mizan shop, ManualEnv env, long seed, int until) {
        Random chance = new Random(seed);
        for (int step = until - 12; step < until; step++) {
            env.set(ToldLife.BEGIN.plus(Duration.ofHours(step + 1)));
            Sku sku = define(shop, "Food", chance.nextInt(step < 12 ? 3 : 6));
            comes(shop, sku, step, 4 + chance.nextInt(5));
            TillDoor till = shop.till("T1");
            if (step == 0) {
                till.open(sar("9000.00")).orElseThrow();
            }
            till.sell(till.scan(till.basket(), sku.value(), Quantity.pieces(3)).orElseThrow(), sar("500.00"))
                    .orElseThrow();
        }
    }

    /** An item that stood in the wrong group since the begin is, once it follows the right one, as if it had always stood there. */
    @Property(tries = 6)
    void anItemThatMovesAndFollowsSinceTheBeginIsAsIfItHadAlwaysBeenThere(@ForAll long seed) {
        ManualEnv one = ManualEnv.at(ToldLife.BEGIN, 1);
        ManualEnv other = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan moved = ToldLife.furnished(Mizan.open(shop(one)));
                Mizan always = ToldLife.furnished(Mizan.open(shop(other)))) {
            for (Mizan shop : List.of(moved, always)) {
                var standing = shop.stock().valuing().standing();
                standing.rule("V-1", "Food", Valuation.FIFO).orElseThrow();
                standing.rule("V-2", "Tools", Valuation.LIFO).orElseThrow();
            }
            moves(moved, "Tools");
            moves(always, "Food");
            lives(moved, one, seed, 12);
            lives(always, other, seed, 12);
            Money before = moved.stock().value();
            moves(moved, "Food");
            var standing = moved.stock().valuing().standing();
            assertThat(standing.strays()).containsExactly(new Stray(MOVED, "Food", Valuation.LIFO, Valuation.FIFO));
            assertThat(moved.stock().value()).isEqualTo(before);
            standing.follow("V-3", "Food", EARLY).orElseThrow();
            assertThat(standing.strays()).isEmpty();
            lives(moved, one, seed + 1, 24);
            lives(always, other, seed + 1, 24);
            assertThat(moved.stock().list()).isEqualTo(always.stock().list());
            assertThat(moved.digests().get("stock")).isEqualTo(always.digests().get("stock"));
            for (AccountRole role : List.of(AccountRole.INVENTORY, AccountRole.COST_OF_SALES)) {
                assertThat(balance(moved, role)).as("%s", role).isEqualTo(balance(always, role));
            }
        }
    }

    /** From now on: what lies there moves over at its value, and nothing is posted. */
    @Property(tries = 6)
    void anItemThatFollowsFromNowOnKeepsItsValue(@ForAll long seed) {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.furnished(Mizan.open(shop(env)))) {
            var standing = shop.stock().valuing().standing();
            standing.rule("V-1", "Tools", Valuation.LIFO).orElseThrow();
            moves(shop, "Tools");
            lives(shop, env, seed, 12);
            moves(shop, "Food");
            assertThat(shop.stock().valuing().of(MOVED)).contains(Valuation.LIFO);
            Object stock = shop.stock().list();
            Money sold = balance(shop, AccountRole.COST_OF_SALES);
            standing.follow("V-2", "Food").orElseThrow();
            assertThat(shop.stock().valuing().of(MOVED)).contains(Valuation.MOVING_AVERAGE);
            assertThat(shop.stock().list()).isEqualTo(stock);
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sold);
            assertThat(why(standing.follow("V-3", "Food"))).isEqualTo(StandingReason.NONE_STRAYS);
            lives(shop, env, seed + 1, 24);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    private static void moves(Mizan shop, String group) {
        Item item = Item.builder(MOVED, Text.en("Moved")).path(group).build();
        (shop.stock().valuing().of(MOVED).isEmpty()
                        ? shop.catalogue().define(item, "11.50")
                        : shop.catalogue().define(List.of(item)))
                .orElseThrow();
    }

    @Example
    void whatIsOfOneItemOrStillToComeIsRefused() {
        ManualEnv env = ManualEnv.at(ToldLife.BEGIN, 1);
        try (Mizan shop = ToldLife.furnished(Mizan.open(shop(env)))) {
            var standing = shop.stock().valuing().standing();
            assertThat(why(standing.rule("V", "Food", Valuation.standard(new StandardCost(1, 500)))))
                    .isEqualTo(StandingReason.OF_ONE_ITEM);
            assertThat(why(standing.rule("V", "Food", Valuation.SPECIFIC))).isEqualTo(StandingReason.OF_ONE_ITEM);
            assertThat(why(standing.rule("V", "Food", Valuation.FIFO, LocalDate.of(2027, 1, 1))))
                    .isEqualTo(HistoryReason.NOT_YET);
            standing.rule("V", "Food", Valuation.FIFO).orElseThrow();
            assertThat(why(standing.rule("V", "Food", Valuation.FIFO))).isEqualTo(StandingReason.HOLDS_ALREADY);
            Sku sku = define(shop, "Food", 1);
            shop.stock()
                    .valuing()
                    .change("V-2", List.of(sku), Valuation.standard(new StandardCost(1, 500)))
                    .orElseThrow();
            standing.rule("V-3", "Food", Valuation.LIFO).orElseThrow();
            assertThat(shop.stock().valuing().of(sku)).contains(Valuation.standard(new StandardCost(1, 500)));
            assertThat(standing.rules()).hasSize(1);
            assertThat(standing.strays()).isEmpty();
        }
    }
}
