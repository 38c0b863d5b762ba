// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.suite.Mizan;
import org.junit.jupiter.api.Test;

class LargeImportTest {
    private static final int ITEMS = 100_000;

    @Test
    void aHundredThousandItemsAreTakenInAtOnceAndAgainWithoutAChange() {
        StringBuilder file = new StringBuilder(Files.ITEM_HEADER);
        for (int i = 0; i < ITEMS; i++) {
            file.append("S%06d,Item %d,صنف %d,B%d,C62,STANDARD,Group/%d,,SA,acme=%d,,goods\n"
                    .formatted(i, i, i, i, i % 50, i));
        }
        try (Mizan shop = Files.shop()) {
            assertThat(Files.items(shop, file.toString(), ImportTerms.USUAL).changed())
                    .isEqualTo(ITEMS);
            assertThat(Files.items(shop, file.toString(), ImportTerms.USUAL).unchanged())
                    .isEqualTo(ITEMS);
            assertThat(shop.catalogue().items().size()).isEqualTo(ITEMS);
        }
    }
}
