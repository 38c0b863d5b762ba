// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.sim;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceScope;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.List;

/** A shop in which acts happen one after the other. What is refused changes nothing, and may be refused. */
public final class LivingShop implements AutoCloseable {
    private static final PriceListId LIST = new PriceListId("MARKET");

    private final Mizan mizan;
    private final TillDoor till;
    private final Currency currency;
    private final List<Sku> items = new ArrayList<>();
    private final List<Sale> sales = new ArrayList<>();
    private int notes;

    private LivingShop(Mizan mizan, Currency currency) {
        this.mizan = mizan;
        this.till = mizan.till("T1");
        this.currency = currency;
    }

    /** The shop of a market, to be opened. */
    public static Shop shop(Market market) {
        return Shop.named("Law shop", "متجر القوانين", market.currency(), "Asia/Riyadh")
                .vat("300000000000003", "SA", market.vat())
                .policies(market.policies());
    }

    /** Opens a new shop with its items and prices, its till open and empty shelves. */
    public static LivingShop open(Shop shop, Market market) {
        return open(Mizan.open(shop), market);
    }

    /** The same in a shop that is open already and has nothing yet. */
    public static LivingShop open(Mizan shop, Market market) {
        LivingShop living = new LivingShop(shop, market.currency());
        living.furnish(market);
        living.till.open(living.money(10_000)).orElseThrow();
        return living;
    }

    private void furnish(Market market) {
        List<Price> prices = new ArrayList<>();
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < market.prices().size(); i++) {
            Sku sku = Sku.of("ITEM-" + i);
            items.add(sku);
            Item item = Item.builder(sku, Text.of("Item " + i, "صنف " + i)).build();
            all.add(item);
            prices.add(new Price(LIST, sku, item.unit(), money(market.prices().get(i)), Period.ALWAYS));
        }
        mizan.catalogue().define(all).orElseThrow();
        PriceList list = new PriceList(LIST, currency, market.mode(), PriceScope.GENERAL, Period.ALWAYS);
        mizan.catalogue().setPrices(List.of(list), prices, List.of()).orElseThrow();
        mizan.catalogue().setPromotions(promotions()).orElseThrow();
    }

    /** Deals that compete for units of the first items, and a percentage from a spend on, which a supplier shares. */
    private List<Promotion> promotions() {
        Selector some = Selector.items("ITEM-0", "ITEM-1", "ITEM-2");
        return List.of(
                Promotion.builder("THREE", Text.of("Three for two", "ثلاثة بسعر اثنين"))
                        .gives(Phase.ITEM, some, new CheapestFree(3, 1, Percent.HUNDRED))
                        .build(),
                Promotion.builder("PAIR", Text.of("Second at half price", "الثاني بنصف السعر"))
                        .gives(Phase.ITEM, some, new CheapestFree(2, 1, Percent.of("50")))
                        .atMost(1)
                        .build(),
                Promotion.builder("SPEND", Text.of("7 % off", "خصم 7٪"))
                        .when(Spend.atLeast(money(5_000)))
                        .gives(Phase.BASKET, PercentOff.of("7"))
                        .fundedByVendor(Percent.of("30"))
                        .build());
    }

    /** Lets something happen; the answer is whether it was done. */
    public boolean happen(Act act) {
        if (act instanceof Act.Sell sell) {
            return sell(sell).map(sales::add).isDone();
        } else if (act instanceof Act.SellByCard sell) {
            return sellByCard(sell);
        } else if (act instanceof Act.TakeBack back) {
            return takeBack(back);
        } else if (act instanceof Act.TakeBackUnproven back) {
            return basket(List.of(back.pick()))
                    .then(till::price)
                    .then(priced -> till.takeBack(priced, ReturnCause.OTHER))
                    .isDone();
        } else if (act instanceof Act.Deliver deliver) {
            return deliver(deliver);
        } else if (act instanceof Act.Count count) {
            var line = new StockAdjustment.Line(item(count.item()), Quantity.pieces(count.pieces()));
            return mizan.stock()
                    .adjust(AdjustmentReason.COUNT, "C" + notes++, List.of(line))
                    .isDone();
        } else if (act instanceof Act.MoveCash move) {
            CashReason reason = move.minor() < 0 ? CashReason.CHANGE_ADDED : CashReason.TO_SAFE;
            return till.moveCash(reason, money(move.minor()).absolute(), "").isDone();
        }
        return night((Act.Night) act);
    }

    private Outcome<Sale> sell(Act.Sell sell) {
        return basket(sell.picks()).then(till::price).then(priced -> {
            // A coarse cash rounding may ask for more than the total.
            Money given = priced.total().plus(money(sell.over()));
            return till.sell(priced, List.of(new Cash(given)));
        });
    }

    private boolean sellByCard(Act.SellByCard sell) {
        PaymentKey key = new PaymentKey("card-" + notes++);
        return basket(sell.picks())
                .then(till::price)
                .then(priced -> till.beginTender(
                                priced, List.of(new PlannedTender(TenderKind.CARD, priced.total(), key)))
                        .then(begun -> sell.completed()
                                ? till.sell(begun.checkout(), List.of(new Card(priced.total(), "mada", "A1", key)))
                                        .map(sales::add)
                                : till.abandon(begun.checkout(), "declined").map(given -> true)))
                .isDone();
    }

    private boolean takeBack(Act.TakeBack back) {
        if (sales.isEmpty()) {
            return false;
        }
        Sale sale = sales.get(back.sale() % sales.size());
        int line = back.line() % sale.fact().bill().lines().size();
        return till.takeBack(
                        sale.id(),
                        List.of(new ReturnedItem(line, Quantity.pieces(back.pieces()))),
                        ReturnCause.CHANGED_MIND)
                .isDone();
    }

    private boolean deliver(Act.Deliver deliver) {
        var line = new GoodsReceipt.Line(
                item(deliver.pick().item()), Quantity.pieces(deliver.pick().pieces()), money(deliver.cost()));
        return mizan.stock().receive("DN-" + notes++, List.of(line)).isDone();
    }

    private boolean night(Act.Night night) {
        Money there = till.session().opened().orElseThrow().drawer(currency);
        Money counted = there.plus(money(night.miscount()));
        return till.close(counted.isNegative() ? there : counted).isDone()
                && till.open(money(10_000)).isDone();
    }

    private Outcome<Basket> basket(List<Act.Pick> picks) {
        Outcome<Basket> basket = Outcome.done(till.basket());
        for (Act.Pick pick : picks) {
            basket = basket.then(filled -> filled.add(item(pick.item()), Quantity.pieces(pick.pieces())));
        }
        return basket;
    }

    private Sku item(int number) {
        return items.get(number % items.size());
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    /** The shop itself. */
    public Mizan mizan() {
        return mizan;
    }

    /** Its till. */
    public TillDoor till() {
        return till;
    }

    /** The sales so far. */
    public List<Sale> sales() {
        return List.copyOf(sales);
    }

    @Override
    public void close() {
        mizan.close();
    }
}
