// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A device came, went or stands elsewhere. */
public sealed interface PlugEvent {
    /** Which device. */
    DeviceId id();

    /** It was not there before. */
    record Added(DeviceId id, String place) implements PlugEvent {}

    /** It is no longer there. */
    record Removed(DeviceId id, String place) implements PlugEvent {}

    /** The same device at another place: pulled out and plugged in elsewhere between two looks. */
    record Moved(DeviceId id, String from, String to) implements PlugEvent {}

    /** What changed between two looks: removals first, in the order of the lists. An id stands once in each. */
    static List<PlugEvent> between(List<Attached> before, List<Attached> now) {
        Map<DeviceId, String> then = places(before);
        Map<DeviceId, String> here = places(now);
        List<PlugEvent> events = new ArrayList<>();
        then.forEach((id, place) -> {
            if (!here.containsKey(id)) {
                events.add(new Removed(id, place));
            }
        });
        here.forEach((id, place) -> {
            String was = then.get(id);
            if (was == null) {
                events.add(new Added(id, place));
            } else if (!was.equals(place)) {
                events.add(new Moved(id, was, place));
            }
        });
        return List.copyOf(events);
    }

    private static Map<DeviceId, String> places(List<Attached> attached) {
        Map<DeviceId, String> places = new LinkedHashMap<>();
        for (Attached it : attached) {
            if (places.putIfAbsent(it.id(), it.place()) != null) {
                throw new IllegalArgumentException("two devices of the id " + it.id());
            }
        }
        return places;
    }
}
