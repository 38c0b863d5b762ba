// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.consolidation.AccountBalances;
import dev.mizan.ledger.consolidation.Acquisition;
import dev.mizan.ledger.consolidation.Group;
import dev.mizan.ledger.consolidation.IntragroupSales;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Group accounts: intragroup sales eliminated, unrealised profit, goodwill and what others hold. */
public final class Consolidation implements Adapter {
    private static final IntragroupSales.Accounts ACCOUNTS =
            new IntragroupSales.Accounts("sales", "cogs", "inventory", "retained");

    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        if (it.has("cogs") || it.has("sales") || it.has("revenue")) {
            group(it);
        }
        unrealised(it).ifPresent(profit -> {
            it.answer("unrealised_profit", () -> profit);
            it.answer("purp", () -> profit);
        });
        if (it.maybe("consideration", "paid", "cost_of_investment").isPresent()) {
            acquisition(it);
        }
        it.maybe("profit", "subsidiary_profit", "net_profit").ifPresent(profit -> {
            Money others = Acquisition.othersShare(Money.of(profit, it.currency()), parentShare(it), Rounding.HALF_UP);
            it.answer("nci", () -> others);
            it.answer("nci_profit", () -> others);
            it.answer("nci_share", () -> others);
        });
        return it.given();
    }

    private static void group(LedgerCase it) {
        List<AccountBalances> companies = new ArrayList<>();
        it.moneys(it.node("cogs")).forEach(cost -> companies.add(company(it, "cogs", cost)));
        for (String key : List.of("sales", "revenue")) {
            it.moneys(it.node(key)).forEach(sales -> companies.add(company(it, "sales", sales.negated())));
        }
        IntragroupSales between = new IntragroupSales(
                it.moneyOrZero("intercompany_sales", "intragroup_sales"),
                it.moneyOrZero("unrealised_profit_begin", "unrealised_profit_start"),
                it.moneyOrZero("unrealised_profit_end", "unrealised_profit"));
        AccountBalances group = Group.of("group", it.currency(), companies, List.of(between.elimination(ACCOUNTS)))
                .orElseThrow();
        it.answer("cogs", () -> group.of("cogs"));
        it.answer("sales", () -> group.of("sales").negated());
        it.answer("revenue", () -> group.of("sales").negated());
    }

    private static AccountBalances company(LedgerCase it, String account, Money amount) {
        return AccountBalances.of("company", it.currency(), Map.of(account, amount, "cash", amount.negated()))
                .orElseThrow();
    }

    private static Optional<Money> unrealised(LedgerCase it) {
        if (it.has("sale") && it.has("cost")) {
            Ratio left =
                    Ratio.parse(it.maybe("left_fraction", "unsold_fraction").orElse("1"));
            return Optional.of(IntragroupSales.unrealised(it.money("sale"), it.money("cost"), left, Rounding.HALF_UP));
        }
        Optional<String> stock = it.maybe("stock", "inventory", "unsold", "closing_stock", "inventory_left", "left");
        return stock.map(text -> Money.of(text, it.currency()))
                .flatMap(goods -> it.maybe("markup", "markup_percent", "mark_up")
                        .map(rate -> IntragroupSales.unrealisedByMarkUp(goods, Percent.of(rate), Rounding.HALF_UP))
                        .or(() -> it.maybe("margin", "margin_percent")
                                .map(rate -> IntragroupSales.unrealisedByMargin(
                                        goods, Percent.of(rate), Rounding.HALF_UP))));
    }

    private static void acquisition(LedgerCase it) {
        Money paid = it.money("consideration", "paid", "cost_of_investment");
        Money assets = it.money("net_assets", "fair_value_net_assets", "identifiable_net_assets");
        Acquisition acquisition = it.maybe("nci", "nci_fair_value", "fair_value_nci")
                .map(nci -> new Acquisition(paid, assets, Money.of(nci, it.currency())))
                .orElseGet(() -> Acquisition.atShare(paid, assets, parentShare(it), Rounding.HALF_UP));
        it.answer("goodwill", acquisition::goodwill);
        it.answer("bargain_gain", () -> acquisition.goodwill().negated());
        it.answer("nci", acquisition::nonControlling);
    }

    /** A fraction, a decimal below one, or a percentage. */
    private static Ratio parentShare(LedgerCase it) {
        Optional<String> percent = it.maybe("parent_percent", "ownership_percent", "percent");
        return percent.map(text -> new Ratio(Percent.of(text).millionths(), Percent.ONE_WHOLE))
                .orElseGet(() -> Ratio.parse(it.text("parent_share", "share", "ownership", "parent_fraction")));
    }
}
