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
            file.append("S").append(i).append(",Item,صنف,B").append(i);
            file.append(",C62,STANDARD,Group/").append(i % 50).append(",,SA,,,goods\n");
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
