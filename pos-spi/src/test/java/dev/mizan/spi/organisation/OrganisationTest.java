// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TenantId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final VatNumber VAT = new VatNumber("300000000000003");
    private static final LegalEntityId MOTHER = new LegalEntityId("mother");
    private static final LegalEntityId DAUGHTER = new LegalEntityId("daughter");
    private static final TradingDay DAY = new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(3, 0));
    private static final Text NAME = Text.of("Riyadh", "الرياض");

    private static Organisation group(List<Till> tills) {
        return new Organisation(
                new Tenant(new TenantId("acme"), NAME),
                List.of(new LegalEntity(MOTHER, NAME, Currency.SAR), new LegalEntity(DAUGHTER, NAME, Currency.SAR)),
                List.of(new VatRegistration(VAT, MOTHER, "SA")),
                List.of(branch("olaya", MOTHER, "1010000001"), branch("tahlia", DAUGHTER, "1010000002")),
                List.of(store("s1", "olaya"), store("s2", "tahlia")),
                tills);
    }

    private static Branch branch(String id, LegalEntityId entity, String register) {
        return new Branch(new BranchId(id), entity, VAT, register, NAME, Optional.of(NAME));
    }

    private static RetailStore store(String id, String branch) {
        return new RetailStore(new StoreId(id), new BranchId(branch), NAME, DAY);
    }

    private static Till till(String id, String store) {
        return new Till(new TillId(id), new StoreId(store), Optional.of(new FiscalUnitId("fu-" + store)));
    }

    @Test
    void oneVatNumberCoversSeveralCommercialRegistrationsAndBranches() {
        Organisation group = group(List.of(till("T1", "s1"), till("T1", "s2")));
        OrgPath first = group.path(new StoreId("s1"), new TillId("T1"));
        OrgPath second = group.path(new StoreId("s2"), new TillId("T1"));
        assertThat(first.vat()).isEqualTo(second.vat());
        assertThat(first.entity()).isNotEqualTo(second.entity());
        assertThat(group.branch(second.branch()).commercialRegistration()).isEqualTo("1010000002");
        assertThat(first.lane(1)).isNotEqualTo(second.lane(1));
    }

    @Test
    void aPathIsReadBackFromItsText() {
        OrgPath path = group(List.of(till("T1", "s1"))).path(new StoreId("s1"), new TillId("T1"));
        assertThat(path).hasToString("acme/mother/300000000000003/olaya/s1/T1/fu-s1");
        assertThat(OrgPath.of(path.toString())).isEqualTo(path);
        assertThatThrownBy(() -> OrgPath.of("acme/mother")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereOrIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> group(List.of(till("T1", "s9")))).hasMessageContaining("no store s9");
        assertThatThrownBy(() -> group(List.of(till("T1", "s1"), till("T1", "s1"))))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> group(List.of()).path(new StoreId("s1"), new TillId("T7")))
                .hasMessageContaining("no till T7");
        assertThatThrownBy(() -> new VatRegistration(VAT, MOTHER, "sa")).hasMessageContaining("\"sa\"");
    }
}
