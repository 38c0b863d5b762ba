// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.till.TillSession;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds of a shop with one till after every commit. Each law answers what broke it, in words; nothing where it holds. */
public final class ShopLaws {
    private ShopLaws() {}

    /** All of them. */
    public static List<String> broken(Mizan shop, TillDoor till) {
        List<String> broken = new ArrayList<>();
        broken.addAll(debitsAreCredits(shop));
        broken.addAll(stockIsItsAccount(shop));
        broken.addAll(drawerIsItsAccount(shop, till));
        broken.addAll(theSheetBalances(shop));
        return broken;
    }

    /** The sum of all balances is zero. */
    public static List<String> debitsAreCredits(Mizan shop) {
        Balances balances = shop.books().balances();
        long sum = 0;
        for (int account = 0; account < shop.books().chart().size(); account++) {
            sum = Math.addExact(sum, balances.balance(account, FiscalCalendar.LATEST));
        }
        return sum == 0 ? List.of() : List.of("debits exceed credits by " + sum);
    }

    /** The value of the stock is the balance of its account. */
    public static List<String> stockIsItsAccount(Mizan shop) {
        Money account = balance(shop, AccountRole.INVENTORY, "", Dimensions.NONE);
        Money stock = shop.stock().value();
        return stock.equals(account)
                ? List.of()
                : List.of("the stock is worth " + stock + ", its account says " + account);
    }

    /** What should be in the drawer of an open till is the balance of its account there. */
    public static List<String> drawerIsItsAccount(Mizan shop, TillDoor till) {
        TillSession session = till.session();
        if (!session.opened().isDone()) {
            return List.of();
        }
        Money drawer = session.opened().orElseThrow().drawer(shop.shop().currency());
        Dimensions here =
                Dimensions.till(shop.shop().store().value(), session.till().value());
        Money account = balance(shop, AccountRole.TENDER, "cash", here);
        return drawer.equals(account)
                ? List.of()
                : List.of("the drawer should hold " + drawer + ", its account says " + account);
    }

    /** Assets are liabilities and equity; the result of the year is the income statement's. */
    public static List<String> theSheetBalances(Mizan shop) {
        Period year = shop.shop().policies().calendar().yearOf(today(shop));
        BalanceSheet sheet = shop.books().balanceSheet(Balances.lastDay(year));
        IncomeStatement income = shop.books().incomeStatement(year);
        Money rest = sheet.assets().minus(sheet.liabilities()).minus(sheet.equity());
        return rest.isZero() && income.profit().currency().equals(rest.currency())
                ? List.of()
                : List.of("assets exceed liabilities and equity by " + rest);
    }

    private static java.time.LocalDate today(Mizan shop) {
        return shop.office().day().businessDate(shop.shop().env().now()).date();
    }

    /** Numbers of each kind of document run from 1 without a gap in each epoch, in the order of the log. */
    public static List<String> seriesHaveNoGaps(Mizan shop) {
        Map<String, Long> last = new HashMap<>();
        List<String> broken = new ArrayList<>();
        shop.log().after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof Document document) {
                    DocumentNumber number = document.slip().number();
                    long before = last.getOrDefault(number.series(), 0L);
                    if (number.number() != before + 1) {
                        broken.add(number + " follows " + before);
                    }
                    last.put(number.series(), number.number());
                }
            }
        });
        return broken;
    }

    private static Money balance(Mizan shop, AccountRole role, String kind, Dimensions at) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), role, kind, at)
                .orElseThrow();
    }
}
