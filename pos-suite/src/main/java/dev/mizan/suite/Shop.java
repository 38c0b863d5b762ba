// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.SystemEnv;
import dev.mizan.suite.internal.SingleStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shop that is to be opened: who it is, what it has settled, where it is kept. Immutable; start from {@link #named}
 * for one store, or from {@link #of} for an organisation of several.
 *
 * @param store whose stock, till and day the doors of {@link Mizan} are about
 * @param taxes what a new shop starts with; a shop that is there already keeps its own
 * @param plugins through which store plugins are found
 * @param chart with which a new shop opens in place of the retail chart; a shop that is there already keeps its own
 */
public record Shop(
        Organisation organisation,
        StoreId store,
        Policies policies,
        List<TaxRule> taxes,
        Kept kept,
        Env env,
        ClassLoader plugins,
        List<Extension> extensions,
        Optional<AccountsDefined> chart) {
    public Shop {
        taxes = List.copyOf(taxes);
        extensions = List.copyOf(extensions);
    }

    /** A shop that opens with the retail chart. */
    public Shop(
            Organisation organisation,
            StoreId store,
            Policies policies,
            List<TaxRule> taxes,
            Kept kept,
            Env env,
            ClassLoader plugins,
            List<Extension> extensions) {
        this(organisation, store, policies, taxes, kept, env, plugins, extensions, Optional.empty());
    }

    /**
     * A shop with one store and the till {@code T1}, kept in memory, without VAT until {@link #vat} says otherwise.
     *
     * @param zone of its clock on the wall, such as {@code Asia/Riyadh}
     * @throws java.time.DateTimeException if there is no such zone
     */
    public static Shop named(String en, String ar, Currency currency, String zone) {
        return of(SingleStore.organisation(Text.of(en, ar), currency, ZoneId.of(zone)), SingleStore.STORE);
    }

    /** One store of an organisation. */
    public static Shop of(Organisation organisation, StoreId store) {
        return new Shop(
                organisation,
                store,
                Policies.USUAL,
                List.of(rule(new TaxRate(VatCategory.O, Percent.ZERO))),
                Kept.IN_MEMORY,
                SystemEnv.utc(),
                Shop.class.getClassLoader(),
                List.of());
    }

    private static TaxRule rule(TaxRate rate) {
        return new TaxRule(TaxClass.STANDARD, rate, Period.ALWAYS);
    }

    /** The currency of the company's books. */
    public Currency currency() {
        return organisation
                .entity(organisation.branch(organisation.store(store).branch()).entity())
                .currency();
    }

    /**
     * Registered for VAT at a general rate in percent: {@code vat("300000000000003", "SA", "15")}.
     *
     * @param number without blanks; how a country writes it is checked by the fiscal plugin, before anything is numbered
     * @param percent a plain decimal, so 15 is 15 %
     * @throws IllegalArgumentException if the number has signs that no VAT number has, or the rate is no plain decimal of zero or more
     */
    public Shop vat(String number, String country, String percent) {
        return with(SingleStore.registered(organisation, number, country), List.of(rule(TaxRate.standard(percent))));
    }

    /** With these rules of taxation to start with. */
    public Shop taxed(List<TaxRule> rules) {
        return with(organisation, rules);
    }

    private Shop with(Organisation other, List<TaxRule> rules) {
        return new Shop(other, store, policies, rules, kept, env, plugins, extensions, chart);
    }

    /** With these tills in its store. */
    public Shop tills(String... ids) {
        return with(SingleStore.tills(organisation, store, List.of(ids)), taxes);
    }

    /** With a fiscal unit at one of its tills, where the law asks for it. */
    public Shop fiscalUnit(String till, FiscalUnitId unit) {
        return with(SingleStore.fiscal(organisation, store, new TillId(till), unit), taxes);
    }

    /** With another trading day of its store: a night's sales may belong to the day before. */
    public Shop tradingDay(TradingDay day) {
        return with(SingleStore.trading(organisation, store, day), taxes);
    }

    /** Kept elsewhere. */
    public Shop kept(Kept other) {
        return new Shop(organisation, store, policies, taxes, other, env, plugins, extensions, chart);
    }

    /** With other policies. */
    public Shop policies(Policies other) {
        return new Shop(organisation, store, other, taxes, kept, env, plugins, extensions, chart);
    }

    /** In another world: another clock, other ids. */
    public Shop env(Env other) {
        return new Shop(organisation, store, policies, taxes, kept, other, plugins, extensions, chart);
    }

    /** Finding its plugins through another loader. */
    public Shop plugins(ClassLoader loader) {
        return new Shop(organisation, store, policies, taxes, kept, env, loader, extensions, chart);
    }

    /**
     * Opening, where it is new, with another chart: {@code RestaurantChart}, {@code WholesaleChart}, or one's own as
     * {@code ChartCsv} reads it. {@link Mizan#open} refuses one that lacks an account which the posting rules of a shop, or of its
     * extensions, ask for, and names that role.
     */
    public Shop chart(AccountsDefined other) {
        return new Shop(organisation, store, policies, taxes, kept, env, plugins, extensions, Optional.of(other));
    }

    /** With a module of the host's own. */
    public Shop with(Extension extension) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return new Shop(organisation, store, policies, taxes, kept, env, plugins, more, chart);
    }
}
