// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.internal;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TenantId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.organisation.Branch;
import dev.mizan.spi.organisation.LegalEntity;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.RetailStore;
import dev.mizan.spi.organisation.Tenant;
import dev.mizan.spi.organisation.Till;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.organisation.VatRegistration;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organisation of the simplest shop: one of each. */
public final class SingleStore {
    public static final StoreId STORE = new StoreId("main");
    public static final TillId OFFICE = new TillId("office");
    private static final LegalEntityId COMPANY = new LegalEntityId("company");
    private static final BranchId BRANCH = new BranchId("main");
    private static final VatNumber UNREGISTERED = new VatNumber("unregistered");

    private SingleStore() {}

    public static Organisation organisation(Text name, Currency currency, ZoneId zone) {
        TradingDay day = new TradingDay(zone, LocalTime.MIDNIGHT);
        return new Organisation(
                new Tenant(new TenantId("shop"), name),
                List.of(new LegalEntity(COMPANY, name, currency)),
                List.of(new VatRegistration(UNREGISTERED, COMPANY, "ZZ")),
                List.of(new Branch(BRANCH, COMPANY, UNREGISTERED, "", name, Optional.empty())),
                List.of(new RetailStore(STORE, BRANCH, name, day)),
                List.of(Till.of(new TillId("T1"), STORE), Till.of(OFFICE, STORE)));
    }

    /** The same under a VAT number; for organisations with one registration. */
    public static Organisation registered(Organisation of, String number, String country) {
        VatRegistration old = of.registrations().get(0);
        VatRegistration vat = new VatRegistration(new VatNumber(number), old.entity(), country);
        List<Branch> branches = of.branches().stream()
                .map(it -> new Branch(
                        it.id(), it.entity(), vat.number(), it.commercialRegistration(), it.name(), it.address()))
                .toList();
        return new Organisation(of.tenant(), of.entities(), List.of(vat), branches, of.stores(), of.tills());
    }

    /** The same with another trading day of one store; all other stores keep theirs. */
    public static Organisation trading(Organisation of, StoreId store, TradingDay day) {
        List<RetailStore> stores = of.stores().stream()
                .map(it -> it.id().equals(store) ? new RetailStore(it.id(), it.branch(), it.name(), day) : it)
                .toList();
        return new Organisation(of.tenant(), of.entities(), of.registrations(), of.branches(), stores, of.tills());
    }

    public static Organisation tills(Organisation of, StoreId store, List<String> ids) {
        List<Till> tills = new ArrayList<>(
                of.tills().stream().filter(till -> !till.store().equals(store)).toList());
        ids.forEach(id -> tills.add(Till.of(new TillId(id), store)));
        tills.add(Till.of(OFFICE, store));
        return new Organisation(of.tenant(), of.entities(), of.registrations(), of.branches(), of.stores(), tills);
    }

    public static Organisation fiscal(Organisation of, StoreId store, TillId till, FiscalUnitId unit) {
        List<Till> tills = of.tills().stream()
                .map(it -> it.id().equals(till) && it.store().equals(store)
                        ? new Till(till, store, Optional.of(unit))
                        : it)
                .toList();
        return new Organisation(of.tenant(), of.entities(), of.registrations(), of.branches(), of.stores(), tills);
    }
}
