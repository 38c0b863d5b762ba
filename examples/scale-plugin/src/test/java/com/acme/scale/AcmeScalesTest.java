package com.acme.scale;

import dev.mizan.testkit.fake.device.WiredScaleBench;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;

class AcmeScalesTest implements ScaleContract {
    @Override
    public ScaleBench bench() {
        return new WiredScaleBench(new AcmeScales(), AcmeScalesTest::firmware);
    }

    private static byte[] firmware(byte[] asked, Plate plate) {
        return String.format("%c%+06d\n", plate.moving() ? 'M' : 'S', plate.gross().steps()).getBytes();
    }
}
