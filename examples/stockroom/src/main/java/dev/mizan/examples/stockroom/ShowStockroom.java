// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.stockroom;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.RetailStore;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plays a stockroom's week and prints the stock ledger beside the journal. */
public final class ShowStockroom {
    private ShowStockroom() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        play(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void play(PrintStream out) {
        try (Mizan shop = Mizan.open(twoStores())) {
            Week week = new Week(shop);
            TwoLedgers ledgers = new TwoLedgers(shop, out);
            week.furnish();
            ledgers.skip();
            out.printf("%-46s | %s%n%n", "the stock ledger", "the journal");
            week.order();
            ledgers.show("Sunday: order");
            week.receive();
            ledgers.show("Monday: receive, and the bill");
            week.sell();
            ledgers.show("Tuesday: sell, below the reorder point");
            week.reorder();
            ledgers.show("Wednesday: reorder");
            week.count();
            ledgers.show("Thursday: count, with a customer in the shop");
            week.transfer();
            ledgers.show("Saturday: transfer, and one is lost");
            out.println("the stock is worth " + shop.stock().value() + ", its account says "
                    + shop.books()
                            .balances()
                            .inRole(shop.books().chart(), AccountRole.INVENTORY, "", Dimensions.NONE)
                            .orElseThrow());
        }
    }

    private static Shop twoStores() {
        Shop one = Shop.named("Main street", "الشارع الرئيسي", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15");
        Organisation of = one.organisation();
        RetailStore main = of.store(one.store());
        List<RetailStore> stores = new ArrayList<>(of.stores());
        stores.add(
                new RetailStore(new StoreId(Week.TOWN.value()), main.branch(), Text.of("Town", "المدينة"), main.day()));
        Organisation both =
                new Organisation(of.tenant(), of.entities(), of.registrations(), of.branches(), stores, of.tills());
        return new Shop(
                both, one.store(), one.policies(), one.taxes(), one.kept(), one.env(), one.plugins(), one.extensions());
    }
}
