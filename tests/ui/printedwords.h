// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include "parts/page.h"
#include "print/composition.h"
#include "print/printing.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStackedWidget>

/// What stands on paper, as words.
namespace gensvar::uitest {

/// Keeps the words that are painted on it.
class WordsEngine : public QPaintEngine
{
public:
    WordsEngine()
        : QPaintEngine(AllFeatures)
    { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++pixmaps; }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { ++pixmaps; }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        words.append(item.text());
        if (!(item.font().styleStrategy() & QFont::PreferNoShaping))
            shaped.append(item.text());
    }
    [[nodiscard]] Type type() const override { return User; }

    QStringList words;
    QStringList shaped; ///< of these, those that a font's own glyphs may have taken the place of
    int pixmaps = 0;
};

class WordsDevice : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }
    mutable WordsEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return 2000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }
};

inline QString wordsOn(const print::Booklet &booklet, qsizetype page)
{
    WordsDevice device;
    {
        QPainter painter(&device);
        booklet.paintPage(painter, page);
    }
    return device.engine.words.join(u' ');
}

inline QString wordsIn(const print::Booklet &booklet)
{
    QStringList all;
    for (qsizetype page = 0; page < booklet.pages.size(); ++page)
        all.append(wordsOn(booklet, page));
    return all.join(u' ');
}

inline QPageLayout layoutOf(QPageSize::PageSizeId paper, QPageLayout::Orientation way = QPageLayout::Portrait)
{
    return {QPageSize(paper), way, print::margins(), QPageLayout::Millimeter};
}

inline print::Booklet composed(const parts::Handout &handout, const QPageLayout &layout = layoutOf(QPageSize::A4),
                               const print::Choices &choices = {})
{
    return print::compose(handout, {QStringLiteral("Kundundersökning"), QStringLiteral("Printed 15 Nov 2026")}, choices,
                          print::paperOf(layout));
}

/// What a page gives, or the one that is shown.
inline parts::Handout handedOut(const WindowDriver &driver, std::optional<session::Room> room = {})
{
    if (room)
        driver.session->views().go(driver.session->views().current().in(*room));
    if (!QTest::qWaitFor([&driver] { return !driver.session->isAsking(); }, 60000))
        QTest::qFail("the page still asks", __FILE__, __LINE__);
    QCoreApplication::processEvents(); // what came is shown
    auto *pages = driver.window->findChild<QStackedWidget *>();
    parts::Handout got;
    bool came = false;
    qobject_cast<parts::Page *>(pages->currentWidget())->handOut([&](const parts::Handout &handout) {
        got = handout;
        came = true;
    });
    if (!QTest::qWaitFor([&came] { return came; }, 10000))
        QTest::qFail("the page gave nothing", __FILE__, __LINE__);
    return got;
}

} // namespace gensvar::uitest
