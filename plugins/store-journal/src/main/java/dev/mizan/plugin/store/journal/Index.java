// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StreamKey;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Where everything stands in the file: what is on the disk, and only that, is in here. Thread-safe. */
final class Index {
    private long[] offsets = new long[64];
    private int[] sizes = new int[64];
    private int count;
    private final Map<StreamKey, Places> streams = new HashMap<>();
    private final Map<BatchId, Integer> byId = new HashMap<>();
    private final Map<Lane, Hash> heads = new HashMap<>();
    private final Map<String, Integer> fences = new HashMap<>();
    private final TreeSet<Lane> lanes = new TreeSet<>(Comparator.comparing(Lane::toString));

    Index() {}

    /** The positions of one stream. */
    private static final class Places {
        private int[] positions = new int[2];
        private int count;

        void add(int position) {
            positions = count == positions.length ? Arrays.copyOf(positions, count * 2) : positions;
            positions[count++] = position;
        }

        int[] page(long after, int limit) {
            int from = (int) Math.min(after, count);
            return Arrays.copyOfRange(positions, from, (int) Math.min((long) from + limit, count));
        }
    }

    /** A record's place in the file. */
    record Place(long offset, int size) {}

    /** Takes in a batch that stands at the end. */
    synchronized void add(Batch batch, long offset, int size) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        offsets[count] = offset;
        sizes[count] = size;
        int position = ++count;
        byId.put(batch.id(), position);
        lanes.add(batch.lane());
        heads.put(batch.lane(), batch.hash());
        enter(StreamKey.of(batch.lane()), position);
        for (Expected key : batch.keys()) {
            enter(key.stream(), position);
        }
    }

    private void enter(StreamKey stream, int position) {
        streams.computeIfAbsent(stream, name -> new Places()).add(position);
    }

    synchronized void add(Records.Fence fence) {
        fences.merge(fence.register(), fence.epoch(), Math::max);
    }

    synchronized int count() {
        return count;
    }

    synchronized Place place(int position) {
        return new Place(offsets[position - 1], sizes[position - 1]);
    }

    synchronized OptionalInt position(BatchId id) {
        Integer position = byId.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    synchronized long version(StreamKey stream) {
        Places places = streams.get(stream);
        return places == null ? 0 : places.count;
    }

    synchronized int[] page(StreamKey stream, long after, int limit) {
        Places places = streams.get(stream);
        return places == null ? new int[0] : places.page(after, limit);
    }

    synchronized Hash head(Lane lane) {
        return heads.getOrDefault(lane, Hash.NONE);
    }

    synchronized int fence(String register) {
        return fences.getOrDefault(register, 1);
    }

    synchronized List<Lane> lanes() {
        return List.copyOf(lanes);
    }
}
