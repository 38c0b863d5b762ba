// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LayerRingLaws {

    @Property
    void aRingIsAListThatGrowsAtBothEnds(@ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> actions) {
        LayerRing ring = new LayerRing();
        List<Long> model = new ArrayList<>();
        long next = 1;
        for (int action : actions) {
            if (action < 2) {
                ring.addLast(next, 2 * next, 3 * next);
                model.add(next++);
            } else if (action == 2) {
                ring.addFirst(next, 2 * next, 3 * next);
                model.add(0, next++);
            } else if (!model.isEmpty()) {
                ring.dropFirst();
                model.remove(0);
            }
            assertThat(ring.count()).isEqualTo(model.size());
            for (int layer = 0; layer < model.size(); layer++) {
                assertThat(ring.get(layer, LayerColumn.BASE)).isEqualTo(model.get(layer));
                assertThat(ring.get(layer, LayerColumn.GRAINS)).isEqualTo(2 * model.get(layer));
                assertThat(ring.get(layer, LayerColumn.LEFT)).isEqualTo(3 * model.get(layer));
            }
        }
    }
}
