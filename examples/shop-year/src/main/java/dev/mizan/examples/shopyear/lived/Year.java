// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.examples.shopyear.assumed.Assumptions;
import dev.mizan.examples.shopyear.assumed.Demand;
import dev.mizan.examples.shopyear.assumed.SupplyPlan;
import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.examples.shopyear.history.ShopDocument;
import dev.mizan.examples.shopyear.history.ShopHistory;
import dev.mizan.examples.shopyear.history.ShopItem;
import dev.mizan.examples.shopyear.history.Tally;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lives the past of a file again, from the first delivery to the last Z report, and counts what came of it. */
public final class Year {
    private final Assumptions assumed;
    private final Lived lived = new Lived();

    /** On these assumptions. */
    public Year(Assumptions assumed) {
        this.assumed = assumed;
    }

    /**
     * Lives it in a new shop; the shop stays open.
     *
     * @param progress hears of every document
     */
    public Lived live(ShopFiles files, Mizan mizan, PastTime time, Progress progress) {
        Demand demand = new Demand();
        ShopHistory history = ShopHistory.open(files, assumed.currency(), demand);
        List<ShopItem> items = history.items();
        SupplyPlan supply = demand.plan(items, assumed);
        LocalDate firstDay = supply.days().get(0);
        time.reach(firstDay.atTime(6, 0).atZone(assumed.tradingDay().zone()).toInstant());
        GiftShop.furnish(mizan, items, assumed, firstDay);
        Map<Sku, Money> shelf = new HashMap<>();
        items.forEach(item -> shelf.put(item.item(), item.firstPrice()));
        TradingDays days = new TradingDays(mizan, assumed, supply, time, date -> check(mizan, date));
        Relived relived = new Relived(mizan, days, shelf);
        Tally tally = history.relive(document -> {
            note(document, relived.book(document));
            progress.booked(document, lived.documents());
        });
        days.close();
        days.lastZ().ifPresent(lived::lastZ);
        lived.read(tally);
        return lived;
    }

    private void note(ShopDocument document, Outcome<Optional<Recorded>> outcome) {
        if (outcome instanceof Refused<Optional<Recorded>> refused) {
            lived.refused(refused.reason(), document.fileLines());
        } else {
            lived.booked(document, outcome.orElseThrow());
        }
    }

    /** At every day's end the books balance and the stock is worth what its account says, to the smallest coin. */
    private void check(Mizan mizan, BusinessDate date) {
        var chart = mizan.books().chart();
        var balances = mizan.books().balances();
        long sum = 0;
        for (int account = 0; account < chart.size(); account++) {
            sum = Math.addExact(sum, balances.balance(account, FiscalCalendar.LATEST));
        }
        Money booked = balances.inRole(chart, AccountRole.INVENTORY, "", Dimensions.NONE)
                .orElseThrow();
        if (sum != 0 || !booked.equals(mizan.stock().value())) {
            throw new IllegalStateException("on " + date + " the books are out by " + sum + ", the stock is worth "
                    + mizan.stock().value() + " and its account says " + booked);
        }
        lived.dayChecked();
    }

    /** The shop that the past is lived in. */
    public static Shop shop(Assumptions assumed, dev.mizan.suite.Kept kept, PastTime time) {
        return GiftShop.of(assumed, kept, time);
    }
}
