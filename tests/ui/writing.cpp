// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace gensvar::uitest {

namespace {

/// Paints nothing and writes down the texts.
class WritingEngine : public QPaintEngine
{
public:
    WritingEngine()
        : QPaintEngine(AllFeatures)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform &moved = painter()->deviceTransform();
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF clip = painter()->hasClipping() ? moved.mapRect(painter()->clipBoundingRect()) : QRectF();
        const QRectF mapped = moved.mapRect(place);
        const bool scrolledAway = !systemClip().isEmpty() && !systemClip().contains(mapped.center().toPoint());
        if (!scrolledAway && !item.text().trimmed().isEmpty())
            seen.append({item.text(), mapped, clip});
    }

    QList<Writing> seen;
};

class WritingDevice : public QPaintDevice
{
public:
    explicit WritingDevice(QSize size)
        : m_size(size)
    { }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }

    mutable WritingEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        static constexpr int dotsPerInch = 96;
        static constexpr double millimetres = 25.4 / dotsPerInch;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return qRound(m_size.width() * millimetres);
        case PdmHeightMM:
            return qRound(m_size.height() * millimetres);
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
};

} // namespace

QList<Writing> writingsOf(QWidget &widget)
{
    WritingDevice device(widget.size());
    QPainter painter(&device);
    widget.render(&painter);
    painter.end();
    return device.engine.seen;
}

} // namespace gensvar::uitest
