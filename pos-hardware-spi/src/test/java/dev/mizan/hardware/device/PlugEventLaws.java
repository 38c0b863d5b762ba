// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What changed between two looks turns the one into the other. */
class PlugEventLaws {
    @Property
    void theEventsLeadFromOneLookToTheNext(
            @ForAll @Size(max = 6)
                    Map<@AlphaChars @StringLength(value = 1) String, @AlphaChars @StringLength(value = 1) String>
                            before,
            @ForAll @Size(max = 6)
                    Map<@AlphaChars @StringLength(value = 1) String, @AlphaChars @StringLength(value = 1) String> now) {
        Map<String, String> places = new LinkedHashMap<>(before);
        for (PlugEvent event : PlugEvent.between(attached(before), attached(now))) {
            if (event instanceof PlugEvent.Added it) {
                assertThat(places.put(it.id().value(), it.place())).isNull();
            } else if (event instanceof PlugEvent.Moved it) {
                assertThat(places.put(it.id().value(), it.to())).isEqualTo(it.from());
            } else {
                assertThat(places.remove(event.id().value())).isNotNull();
            }
        }
        assertThat(places).isEqualTo(now);
        assertThat(PlugEvent.between(attached(now), attached(now))).isEmpty();
    }

    private static List<Attached> attached(Map<String, String> places) {
        List<Attached> attached = new ArrayList<>();
        places.forEach((id, place) -> attached.add(new Attached(new DeviceId(id), place)));
        return attached;
    }
}
