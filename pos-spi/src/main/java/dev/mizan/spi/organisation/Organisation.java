// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.id.VatNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A tenant's organisation, whole and consistent: every reference is to something that is in it, and nothing is in it
 * twice. Till ids are unique within their store.
 */
public record Organisation(
        Tenant tenant,
        List<LegalEntity> entities,
        List<VatRegistration> registrations,
        List<Branch> branches,
        List<RetailStore> stores,
        List<Till> tills) {

    public Organisation {
        entities = unique("legal entity", entities, it -> it.id().value());
        registrations =
                unique("VAT registration", registrations, it -> it.number().value());
        branches = unique("branch", branches, it -> it.id().value());
        stores = unique("store", stores, it -> it.id().value());
        tills = unique("till", tills, till -> till.store() + "/" + till.id());
        for (VatRegistration vat : registrations) {
            one("legal entity", entities, it -> it.id().equals(vat.entity()), vat.entity());
        }
        for (Branch branch : branches) {
            one("legal entity", entities, it -> it.id().equals(branch.entity()), branch.entity());
            one("VAT registration", registrations, it -> it.number().equals(branch.vat()), branch.vat());
        }
        for (RetailStore store : stores) {
            one("branch", branches, it -> it.id().equals(store.branch()), store.branch());
        }
        for (Till till : tills) {
            one("store", stores, it -> it.id().equals(till.store()), till.store());
        }
    }

    /** The company with this id. */
    public LegalEntity entity(LegalEntityId id) {
        return one("legal entity", entities, it -> it.id().equals(id), id);
    }

    /** The registration with this number. */
    public VatRegistration registration(VatNumber number) {
        return one("VAT registration", registrations, it -> it.number().equals(number), number);
    }

    /** The branch with this id. */
    public Branch branch(BranchId id) {
        return one("branch", branches, it -> it.id().equals(id), id);
    }

    /** The store with this id. */
    public RetailStore store(StoreId id) {
        return one("store", stores, it -> it.id().equals(id), id);
    }

    /** Whether this till is in this store. */
    public boolean has(StoreId store, TillId till) {
        return tills.stream().anyMatch(it -> it.store().equals(store) && it.id().equals(till));
    }

    /** The whole path of a till of a store. */
    public OrgPath path(StoreId storeId, TillId tillId) {
        Till till =
                one("till", tills, it -> it.store().equals(storeId) && it.id().equals(tillId), tillId);
        Branch branch = branch(store(storeId).branch());
        return new OrgPath(tenant.id(), branch.entity(), branch.vat(), branch.id(), storeId, tillId, till.fiscalUnit());
    }

    private static <T> List<T> unique(String what, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(key.apply(item))) {
                throw new IllegalArgumentException("a " + what + " is named twice in " + items);
            }
        }
        return List.copyOf(items);
    }

    private static <T> T one(String what, List<T> items, Predicate<T> wanted, Object id) {
        for (T item : items) {
            if (wanted.test(item)) {
                return item;
            }
        }
        throw new IllegalArgumentException("no " + what + " " + id + " in this organisation");
    }
}
