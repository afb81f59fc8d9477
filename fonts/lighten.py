"""Makes light versions of the fonts of this folder: see README.md. Needs fontTools 4.60.1.

    python lighten.py ORIGINAL LIGHT

The em becomes 500 units, the outlines cubic (CFF), without hints; neighbouring curves are joined to one where it stays within
TOLERANCE of the original. That is a dot of a 2,400 dpi imagesetter at the size of body text.
"""

import sys
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.basePen import BasePen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

EM = 500
# One unit of the new em, in units of the original, whose em has 1000.
TOLERANCE = 2
# More than a curve and its neighbours along one stroke edge is never one curve.
LONGEST_RUN = 16
# The cosine of the sharpest turn that is still smooth.
SMOOTH = 0.9
SAMPLES = 6
REFINEMENTS = 4
# The sine of the greatest slant of a tangent that is made level or upright.
LEVEL = 0.03
HINTS = ("BlueValues", "OtherBlues", "FamilyBlues", "FamilyOtherBlues", "StdHW", "StdVW", "StemSnapH", "StemSnapV")
NOTICE = "Modified for gongkai 2026: outlines simplified, 500 units an em, no hints. "


class Curve:
    """A cubic, its points complex numbers; a line has its control points in its ends."""

    def __init__(self, a, b, c, d):
        self.a, self.b, self.c, self.d = a, b, c, d

    @property
    def is_line(self):
        return self.b == self.a and self.c == self.d

    def at(self, t):
        u = 1 - t
        return u * u * u * self.a + 3 * u * u * t * self.b + 3 * u * t * t * self.c + t * t * t * self.d

    def slope(self, t):
        u = 1 - t
        return 3 * u * u * (self.b - self.a) + 6 * u * t * (self.c - self.b) + 3 * t * t * (self.d - self.c)


def simplify(curves):
    """Joins runs of smooth curves, each run as long as one curve can follow it."""
    joined, start = [], 0
    while start < len(curves):
        best, after = curves[start], start + 1
        for end in range(start + 2, min(len(curves), start + LONGEST_RUN) + 1):
            if not is_smooth(curves[end - 2], curves[end - 1]):
                break
            fitted = fit(curves[start:end])
            if fitted is None:
                break
            best, after = fitted, end
        joined.append(best)
        start = after
    return joined


def is_smooth(one, other):
    leaving, going_on = -direction(one.d, one.c, one.b, one.a), direction(other.a, other.b, other.c, other.d)
    return (leaving.conjugate() * going_on).real > SMOOTH


def direction(start, *points):
    for point in points:
        if point != start:
            return (point - start) / abs(point - start)
    return 0j


def fit(run):
    """One curve along all of a run, or None (least squares, Newton's reparametrisation)."""
    points = [run[0].a] + [curve.at(k / SAMPLES) for curve in run for k in range(1, SAMPLES + 1)]
    first, last = points[0], points[-1]
    if first == last:
        return None
    along = (last - first) / abs(last - first)
    if all(abs((along.conjugate() * (point - first)).imag) <= TOLERANCE for point in points):
        return Curve(first, first, last, last)
    out = level(direction(run[0].a, run[0].b, run[0].c, run[0].d))
    back = level(direction(run[-1].d, run[-1].c, run[-1].b, run[-1].a))
    lengths = [0.0]
    for before, point in zip(points, points[1:]):
        lengths.append(lengths[-1] + abs(point - before))
    times = [length / lengths[-1] for length in lengths]
    for _ in range(REFINEMENTS):
        curve = solve(points, times, out, back, lengths[-1])
        if curve is None:
            return None
        worst = 0.0
        for index, point in enumerate(points):
            miss, slope = curve.at(times[index]) - point, curve.slope(times[index])
            size = abs(slope)
            worst = max(worst, abs((slope.conjugate() * miss).imag) / size if size else abs(miss))
            if abs(miss) > 4 * TOLERANCE:
                worst = 4 * TOLERANCE
            if size:
                step = (slope.conjugate() * miss).real / (size * size)
                times[index] = min(1.0, max(0.0, times[index] - step))
        if worst <= TOLERANCE:
            return curve
    return None


def level(tangent):
    if abs(tangent.imag) < LEVEL:
        return complex(1 if tangent.real > 0 else -1, 0)
    if abs(tangent.real) < LEVEL:
        return complex(0, 1 if tangent.imag > 0 else -1)
    return tangent


def solve(points, times, out, back, length):
    a, d = points[0], points[-1]
    oo = ob = bb = xo = xb = 0.0
    cross = (out.conjugate() * back).real
    for point, t in zip(points, times):
        u = 1 - t
        w1, w2 = 3 * u * u * t, 3 * u * t * t
        oo += w1 * w1
        ob += w1 * w2 * cross
        bb += w2 * w2
        rest = point - (a * (u * u * u + w1) + d * (w2 + t * t * t))
        xo += w1 * (out.conjugate() * rest).real
        xb += w2 * (back.conjugate() * rest).real
    determinant = oo * bb - ob * ob
    if abs(determinant) < 1e-9:
        return None
    reach, pull = (xo * bb - xb * ob) / determinant, (oo * xb - ob * xo) / determinant
    if not (0 < reach < 3 * length and 0 < pull < 3 * length):
        return None
    return Curve(a, a + reach * out, d + pull * back, d)


class ContourReader(BasePen):
    """Reads a glyph as closed contours of cubics; quadratic curves are raised to cubics, components are drawn."""

    def __init__(self, glyph_set):
        super().__init__(glyph_set)
        self.contours = []

    def _moveTo(self, point):
        self.start = self.here = complex(*point)
        self.contours.append((self.start, []))

    def _lineTo(self, point):
        self._add(self.here, complex(*point), complex(*point))

    def _curveToOne(self, b, c, d):
        self._add(complex(*b), complex(*c), complex(*d))

    def _closePath(self):
        self._add(self.here, self.start, self.start)

    def _add(self, b, c, d):
        if d != self.here or b != d or c != d:
            self.contours[-1][1].append(Curve(self.here, b, c, d))
        self.here = d


def read_contours(glyph_set, name):
    reader = ContourReader(glyph_set)
    glyph_set[name].draw(reader)
    return reader.contours


def draw(contours, pen, scale):
    def pair(point):
        return (point.real * scale, point.imag * scale)

    for start, curves in contours:
        pen.moveTo(pair(start))
        for curve in curves:
            if curve.is_line:
                pen.lineTo(pair(curve.d))
            else:
                pen.curveTo(pair(curve.b), pair(curve.c), pair(curve.d))
        pen.closePath()


def lighten_cff(font, scale):
    outlines = simplify_all(font)
    top = font["CFF "].cff.topDictIndex[0]
    # scale_upem changes the matrix in place, and would change the default of all fonts.
    top.FontMatrix = list(top.FontMatrix)
    scale_upem(font, EM)
    for number, name in enumerate(font.getGlyphOrder()):
        private = top.FDArray[top.FDSelect[number]].Private
        advance = font["hmtx"][name][0]
        width = None if advance == private.defaultWidthX else advance - private.nominalWidthX
        top.CharStrings[name] = draw_charstring(outlines[name], width, scale, private, top.GlobalSubrs)
    for part in top.FDArray:
        for key in HINTS:
            part.Private.rawDict.pop(key, None)
    top.Notice = NOTICE + (getattr(top, "Notice", "") or "")


def convert_to_cff(font, scale):
    outlines = simplify_all(font)
    scale_upem(font, EM)
    for table in ("glyf", "loca", "gasp", "maxp"):
        del font[table]
    builder = FontBuilder(font=font)
    builder.isTTF = False
    font.sfntVersion = "OTTO"
    names = font["name"]
    charstrings = {
        name: draw_charstring(outlines[name], font["hmtx"][name][0], scale) for name in font.getGlyphOrder()
    }
    info = {"Notice": NOTICE, "FullName": names.getDebugName(4), "FamilyName": names.getDebugName(1)}
    builder.setupCFF(names.getDebugName(6), info, charstrings, {})
    font["CFF "].cff.topDictIndex[0].FontMatrix = [1 / EM, 0, 0, 1 / EM, 0, 0]
    builder.setupMaxp()


def simplify_all(font):
    glyph_set = font.getGlyphSet()
    return {
        name: [(start, simplify(curves)) for start, curves in read_contours(glyph_set, name)]
        for name in font.getGlyphOrder()
    }


def draw_charstring(contours, width, scale, private=None, subroutines=None):
    pen = T2CharStringPen(width, None)
    draw(contours, pen, scale)
    drawn = pen.getCharString(private, subroutines)
    if private is not None:
        drawn.compile()
    return drawn


def main(original, light):
    font = TTFont(original, recalcTimestamp=False)
    scale = EM / font["head"].unitsPerEm
    if "CFF " in font:
        lighten_cff(font, scale)
    else:
        convert_to_cff(font, scale)
    for record in font["name"].names:
        if record.nameID == 0:
            record.string = NOTICE + record.toUnicode()
    font.save(light)


main(*sys.argv[1:])
