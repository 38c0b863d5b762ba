// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.SettlementColumns;
import dev.mizan.ledger.card.match.SettlementFile;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A day of card payments, two acquirers that number their batches alike and make mistakes, and a bank that pays some of it.
 * Written without the library.
 */
final class CardDay implements AutoCloseable {
    static final String[] WRONG = {"right", "right", "right", "lost", "twice", "other"};
    static final List<String> ACQUIRERS = List.of("mada", "amex");
    private static final Currency SAR = Currency.SAR;

    final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    final Shop shop;
    final Mizan mizan;
    /** What each reference took, in halalas. */
    final Map<String, Long> taken = new TreeMap<>();
    /** What was done to each reference in the file. */
    final Map<String, String> done = new HashMap<>();
    /** What each batch settles of each reference, by acquirer and number as {@code mada/B1}. */
    final Map<String, Map<String, Long>> batches = new TreeMap<>();
    /** What became of each batch at the bank. */
    final Map<String, String> deposits = new TreeMap<>();

    private final Random random;
    private final TillDoor till;
    private final Map<String, StringBuilder> files = new TreeMap<>();
    private final StringBuilder bank = new StringBuilder("date,amount,reference,text\n");
    private final Map<String, Long> nets = new TreeMap<>();
    private int number;

    CardDay(long seed) {
        this(seed, Kept.IN_MEMORY);
    }

    CardDay(long seed, Kept kept) {
        this.random = new Random(seed);
        this.shop = Shop.named("Cards", "بطاقات", SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(kept)
                .env(env);
        this.mizan = Mizan.open(shop);
        mizan.books().furnish().orElseThrow();
        mizan.catalogue()
                .define(Item.builder(Sku.of("CUP"), Text.of("Cup", "كوب")).build(), "2.30")
                .orElseThrow();
        till = mizan.till("T1");
        till.open(sar(0)).orElseThrow();
    }

    static Money sar(long halalas) {
        return Money.ofMinor(halalas, SAR);
    }

    /** One to six payments, of which some are given back to the card. */
    void sell() {
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            Sale sale = sold();
            if (random.nextInt(4) == 0) {
                back(sale);
            }
        }
    }

    private Sale sold() {
        Basket basket = till.basket();
        for (int cups = 1 + random.nextInt(4); cups > 0; cups--) {
            basket = till.scan(basket, "CUP").orElseThrow();
        }
        PricedBasket priced = till.price(basket).orElseThrow();
        PaymentKey key = new PaymentKey("P" + ++number);
        CheckoutId begun = till.beginTender(priced, List.of(new PlannedTender(TenderKind.CARD, priced.total(), key)))
                .orElseThrow()
                .checkout();
        taken.put(key.value(), priced.total().minor());
        return till.sell(begun, List.of(new Card(priced.total(), "mada", code(key.value()), key)))
                .orElseThrow();
    }

    private void back(Sale sale) {
        PaymentKey key = new PaymentKey("R" + ++number);
        Money amount = sar(2_30);
        CheckoutId begun = till.beginRefund(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1))),
                        ReturnCause.CHANGED_MIND,
                        List.of(new PlannedTender(TenderKind.CARD, amount, key)))
                .orElseThrow()
                .checkout();
        taken.put(key.value(), -amount.minor());
        till.takeBack(begun, List.of(new Card(amount, "mada", code(key.value()), key)))
                .orElseThrow();
    }

    /** The acquirer's file: each payment in some batch, or lost, or twice, or in another amount, and one that nobody knows. */
    void settle() {
        for (Map.Entry<String, Long> payment : taken.entrySet()) {
            String wrong = WRONG[random.nextInt(WRONG.length)];
            done.put(payment.getKey(), wrong);
            long amount = payment.getValue();
            switch (wrong) {
                case "right" -> row(payment.getKey(), amount, random.nextBoolean());
                case "twice" -> {
                    row(payment.getKey(), amount, false);
                    row(payment.getKey(), amount, false);
                }
                case "other" -> row(payment.getKey(), amount * 2, false);
                case "lost" -> {}
                default -> throw new IllegalStateException(wrong);
            }
        }
        if (random.nextBoolean()) {
            done.put("X1", "unknown");
            row("X1", 1 + random.nextInt(9_000), false);
        }
    }

    /** The code on a payment's slip. */
    private static String code(String reference) {
        return "C" + reference;
    }

    /** @param byCode whether the acquirer does not know the shop's reference */
    private void row(String reference, long amount, boolean byCode) {
        String acquirer = ACQUIRERS.get(random.nextInt(ACQUIRERS.size()));
        String number = "B" + (1 + random.nextInt(3));
        String batch = acquirer + "/" + number;
        long fee = random.nextInt(20);
        long tax = random.nextInt(4);
        files.computeIfAbsent(acquirer, name -> new StringBuilder("batch,on,reference,code,amount,fee,tax,paid\n"))
                .append(number + ",2026-11-23," + (byCode ? "," + code(reference) : reference + ",") + ","
                        + text(amount) + "," + text(fee) + "," + text(tax) + ",2026-11-22\n");
        batches.computeIfAbsent(batch, name -> new TreeMap<>()).merge(reference, amount, Long::sum);
        nets.merge(batch, amount - fee - tax, Long::sum);
    }

    private static String text(long halalas) {
        return BigDecimal.valueOf(halalas, 2).toPlainString();
    }

    /** The bank's lines: each batch paid, or not, or twice, or in another amount. */
    void pay() {
        nets.forEach((batch, net) -> {
            String what = List.of("came", "came", "missing", "other", "twice").get(random.nextInt(5));
            deposits.put(batch, what);
            if (!what.equals("missing")) {
                line(batch, what.equals("other") ? net + 100_000 : net);
            }
            if (what.equals("twice")) {
                line(batch, net);
            }
        });
        if (random.nextBoolean()) {
            bank.append("2026-11-24,77777.00,,rent\n");
        }
    }

    private void line(String batch, long amount) {
        String[] of = batch.split("/", 2);
        bank.append("2026-11-24," + text(amount) + ",,deposit " + of[1] + " " + of[0] + "\n");
    }

    /** All batches of all acquirers. */
    List<Settlement> file() {
        return ACQUIRERS.stream().flatMap(it -> file(it).stream()).toList();
    }

    List<Settlement> file(String acquirer) {
        if (!files.containsKey(acquirer)) {
            return List.of();
        }
        SettlementColumns columns = SettlementColumns.plain(acquirer, SAR)
                .without(SettlementColumns.Column.KIND)
                .without(SettlementColumns.Column.NET)
                .without(SettlementColumns.Column.DEPOSIT)
                .with(SettlementColumns.Column.AUTHORISATION, "code")
                .with(SettlementColumns.Column.PAID, "paid");
        return SettlementFile.read(files.get(acquirer).toString(), columns).orElseThrow();
    }

    BankStatement bank() {
        return BankCsv.read(bank.toString(), "SA03", sar(0)).orElseThrow();
    }

    /** What the clearing account stands at, by the books. */
    Money clearing() {
        return sar(mizan.books().balances().balance(mizan.books().chart().indexOf("1210"), LocalDate.of(2149, 12, 31)));
    }

    /** What must be open, by reference: taken, less what the batches that came settled. */
    Map<String, Long> expected() {
        Map<String, Long> open = new TreeMap<>(taken);
        batches.forEach((batch, lines) -> {
            if (deposits.get(batch).equals("came")) {
                lines.forEach((reference, amount) -> open.merge(reference, -amount, Long::sum));
            }
        });
        open.values().removeIf(it -> it == 0);
        return open;
    }

    @Override
    public void close() {
        mizan.close();
    }
}
