package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {

    private final Levels levels = new Levels();

    @Test
    void givesEachNumberAPlaceOfItsOwn() {
        for (int i = 0; i < Levels.MOST; i++) {
            assertThat(levels.placeOf(i / 255.0)).isEqualTo(i);
        }
        for (int i = 0; i < Levels.MOST; i++) {
            assertThat(levels.placeOf(i / 255.0)).isEqualTo(i);
            assertThat(levels.numbers()[i]).isEqualTo(i / 255.0);
        }
    }

    @Test
    void hasNoRoomForMoreThanAByteTellsApart() {
        for (int i = 0; i < Levels.MOST; i++) {
            levels.placeOf(-i);
        }
        assertThat(levels.placeOf(1)).isEqualTo(-1);
        assertThat(levels.placeOf(-7)).isEqualTo(7);
    }

    @Test
    void tells0FromMinus0() {
        assertThat(levels.placeOf(0.0)).isZero();
        assertThat(levels.placeOf(-0.0)).isEqualTo(1);
    }
}
