// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited.Cause;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.office.ForeignDoor;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.suite.prepaid.Prepaid;
import dev.mizan.suite.revenue.HoldInTrust;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A year of a shop that sells in every way and under every treatment, and what its documents say of each month and box. */
final class TaxedYear implements AutoCloseable {
    private static final Sku VOUCHER = Sku.of(SaidByDocuments.VOUCHER);
    private static final Sku OTHERS = Sku.of("OTHERS");

    private static final RateTable DOLLARS =
            RateTable.EMPTY.with(LocalDate.of(2026, 1, 1), ExchangeRate.of(Currency.USD, Currency.SAR, "3.7501"));

    final Random random;
    final ManualEnv env = ManualEnv.at("2026-01-05T09:00:00Z");
    final Mizan mizan;
    private final SaidByDocuments said = new SaidByDocuments();
    private final List<Sale> sold = new ArrayList<>();
    private final List<Prepaid> prepaid = new ArrayList<>();
    private final List<TaxGroup> invoiced = new ArrayList<>();
    private final Map<String, List<TaxGroup>> foreign = new LinkedHashMap<>();
    private final Map<LocalDate, Money> office = new LinkedHashMap<>();
    private LocalDate day = LocalDate.of(2026, 1, 5);
    private int number;

    TaxedYear(Random random) {
        this(random, BackOffice.shop(Kept.IN_MEMORY), mizan -> mizan.books().furnish());
    }

    TaxedYear(Random random, Shop shop, Function<Mizan, Outcome<?>> furnished) {
        this.random = random;
        mizan = Mizan.open(shop.env(env).with(Extension.beside(new HoldInTrust(Set.of(VOUCHER)))));
        furnished.apply(mizan).orElseThrow();
        mizan.catalogue()
                .setTaxes(SaidByDocuments.RATES.entrySet().stream()
                        .map(it -> new TaxRule(new TaxClass(it.getKey()), it.getValue(), Period.ALWAYS))
                        .toList())
                .orElseThrow();
        SaidByDocuments.RATES.keySet().forEach(name -> item(Sku.of(name), name));
        item(OTHERS, "MED");
        item(Sku.of("THEIRS"), "STD");
        mizan.buy()
                .define(new Supplier(new SupplierId("GULF"), Text.of("Gulf", "الخليج"), 3, 30))
                .orElseThrow();
        for (String each : SaidByDocuments.CONCEDED) {
            mizan.owners()
                    .concede(Sku.of(each), new SupplierId("GULF"), Percent.of("20"), Percent.of("15"))
                    .orElseThrow();
        }
    }

    private void item(Sku sku, String taxClass) {
        mizan.catalogue()
                .define(
                        Item.builder(sku, Text.of(sku.value(), "صنف"))
                                .taxClass(new TaxClass(taxClass))
                                .build(),
                        "11.37")
                .orElseThrow();
    }

    void act() {
        act(random.nextInt(10));
    }

    void act(int what) {
        day = day.plusDays(random.nextInt(7));
        env.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        TillDoor till = mizan.till("T1");
        till.open(sar("100000.00")).orElseThrow();
        switch (what) {
            case 0 -> giveBack(till);
            case 1 -> prepay(till);
            case 2 -> settle(till);
            case 3 -> invoice();
            case 4 -> credit();
            case 5 -> invoiceAbroad();
            case 6 -> creditAbroad();
            case 7 -> chargeMore(till);
            default -> sell(till);
        }
        till.close(sar("100000.00")).orElseThrow();
    }

    private Basket goods(TillDoor till, boolean all) {
        List<String> names = new ArrayList<>(new TreeMap<>(SaidByDocuments.RATES).keySet());
        names.addAll(all ? SaidByDocuments.CONCEDED : List.of());
        Basket basket = till.basket();
        for (int line = 0; line < 1 + random.nextInt(4); line++) {
            String name = names.get(random.nextInt(names.size()));
            if (all || !name.equals("VOUCHER")) {
                basket = basket.add(Sku.of(name), Quantity.pieces(1 + random.nextInt(5)))
                        .orElseThrow();
            }
        }
        return basket.add(Sku.of("STD"), Quantity.pieces(1)).orElseThrow();
    }

    private void sell(TillDoor till) {
        var priced = till.price(goods(till, true)).orElseThrow();
        Sale sale = till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
        sold.add(sale);
        said.that(day, sale.fact().bill(), 1);
        said.ofOthers(day, sale.recorded());
    }

    private void giveBack(TillDoor till) {
        if (!sold.isEmpty()) {
            Sale sale = sold.remove(random.nextInt(sold.size()));
            int line = random.nextInt(sale.fact().bill().lines().size());
            var back = till.takeBack(
                            sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            said.that(day, back.fact().bill(), -1);
            said.ofOthers(day, back.recorded());
        }
    }

    /** A line of the shop's own goods was too cheap; what is missing is paid at once, or stands on an account. */
    private void chargeMore(TillDoor till) {
        if (sold.isEmpty()) {
            return;
        }
        Sale sale = sold.get(random.nextInt(sold.size()));
        List<SoldLine> lines = sale.fact().bill().lines();
        int line = random.nextInt(lines.size());
        if (!SaidByDocuments.isOwn(lines.get(line))) {
            return;
        }
        Money more = Money.ofMinor(1 + random.nextInt(500), Currency.SAR);
        var items = List.of(new DebitedItem(line, Quantity.pieces(1), more));
        Cash due = new Cash(till.debits().due(sale.id(), items).orElseThrow());
        Outcome<Debited> note = random.nextBoolean()
                ? till.debits().charge(sale.id(), items, Cause.WRONG_PRICE, List.of(due))
                : till.debits().charge(sale.id(), items, Cause.WRONG_PRICE, "Noura", PaymentTerms.net(30));
        said.that(day, note.orElseThrow().fact().bill(), 1);
    }

    private void prepay(TillDoor till) {
        var priced = till.price(goods(till, false)).orElseThrow();
        Money part = Money.ofMinor(1 + random.nextLong(priced.gross()), Currency.SAR);
        Prepaid taken =
                till.prepayments().take(priced, part, List.of(new Cash(part))).orElseThrow();
        prepaid.add(taken);
        said.that(day, taken.fact().part(), 1);
    }

    private void settle(TillDoor till) {
        if (prepaid.isEmpty()) {
            return;
        }
        Prepaid taken = prepaid.remove(random.nextInt(prepaid.size()));
        said.that(day, taken.fact().part(), -1);
        if (random.nextInt(3) == 0) {
            till.prepayments().giveBack(taken.order(), taken.id()).orElseThrow();
        } else {
            Money left = till.prepayments().order(taken.order()).orElseThrow().left();
            Sale sale = till.prepayments()
                    .settle(taken.order(), left.isZero() ? List.of() : List.of(new Cash(left)))
                    .orElseThrow();
            said.that(day, sale.fact().bill(), 1);
        }
    }

    /** What the office's documents say of a group; the tills know nothing of it. */
    private void office(TaxGroup group, int sign) {
        said.that(day, group, sign);
        office.merge(day, group.tax().times(sign), Money::plus);
    }

    private void invoice() {
        PartiesDoor parties = mizan.books().parties();
        List<TaxGroup> groups =
                List.of(SaidByDocuments.group(random, Currency.SAR), SaidByDocuments.group(random, Currency.SAR));
        parties.invoice("Noura", "I" + ++number, day, PaymentTerms.net(30), groups)
                .orElseThrow();
        invoiced.addAll(groups);
        groups.forEach(it -> office(it, 1));
    }

    private void credit() {
        if (!invoiced.isEmpty()) {
            List<TaxGroup> groups = List.of(invoiced.remove(random.nextInt(invoiced.size())));
            mizan.books()
                    .parties()
                    .creditNote("Noura", "C" + ++number, day, groups, "")
                    .orElseThrow();
            groups.forEach(it -> office(it, -1));
        }
    }

    private void invoiceAbroad() {
        ForeignDoor door = mizan.books().foreign(DOLLARS);
        String item = "F" + ++number;
        if (random.nextInt(3) == 0) {
            Money dollars = Money.ofMinor(1 + random.nextInt(90_000), Currency.USD);
            var booked = door.sold(item, "Sands", day, dollars).orElseThrow();
            said.that(day, "4", booked.after().balance().carried());
            return;
        }
        List<TaxGroup> groups =
                List.of(SaidByDocuments.group(random, Currency.SAR), SaidByDocuments.group(random, Currency.SAR));
        door.invoice(item, "Sands", day, Money.of("100.00", Currency.USD), groups)
                .orElseThrow();
        foreign.put(item, groups);
        groups.forEach(it -> office(it, 1));
    }

    private void creditAbroad() {
        if (!foreign.isEmpty()) {
            String item = foreign.keySet().iterator().next();
            List<TaxGroup> groups = foreign.remove(item);
            mizan.books()
                    .foreign(DOLLARS)
                    .credit(item, "FC" + ++number, day, Money.of("100.00", Currency.USD), groups)
                    .orElseThrow();
            groups.forEach(it -> office(it, -1));
        }
    }

    void declares(int month) {
        said.isDeclared(mizan, month);
    }

    /** What the bridge of a period does not explain is what the office wrote, and nothing of the tills. */
    void bridges(Period period) {
        var statements = mizan.books().statements();
        var filed = statements.vatReturn(period, VatRules.saudiBoxes()).orElseThrow();
        Money written = Money.sum(
                Currency.SAR,
                office.entrySet().stream()
                        .filter(it -> period.covers(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        assertThat(statements.bridge(period).unexplained(filed)).as("" + period).isEqualTo(written);
    }

    /** Every day on which something may have happened. */
    void bridgesEachDay() {
        for (LocalDate each = LocalDate.of(2026, 1, 5); !each.isAfter(day); each = each.plusDays(1)) {
            bridges(Period.day(each));
        }
    }

    @Override
    public void close() {
        mizan.close();
    }
}
