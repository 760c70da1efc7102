// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecheck.h"

#include "writing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::uitest {

namespace {

constexpr double slack = 1.5; ///< points that rounding may take

QString described(const QWidget &widget)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.accessibleName());
}

QRectF placeOf(const QWidget &widget, const QWidget &page)
{
    return {QPointF(widget.mapTo(&page, QPoint())), QSizeF(widget.size())};
}

/// The scroll area whose contents a widget is, or is part of; null where it scrolls with nothing.
const QAbstractScrollArea *scrolledBy(const QWidget &widget, const QWidget &page)
{
    for (const QWidget *at = &widget; at && at != &page; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area && area->viewport() == at)
            return area;
    }
    return nullptr;
}

/// What is cut can be scrolled to, with a bar that is there to be seen.
bool scrolls(const QAbstractScrollArea *area, Qt::Orientation direction)
{
    if (!area)
        return false;
    const bool across = direction == Qt::Horizontal;
    const QScrollBar *bar = across ? area->horizontalScrollBar() : area->verticalScrollBar();
    const Qt::ScrollBarPolicy policy = across ? area->horizontalScrollBarPolicy() : area->verticalScrollBarPolicy();
    return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
}

/// What somebody reads who points at a place; empty where there is no tool tip.
QString toldAt(QWidget &page, QPoint place)
{
    QWidget *at = page.childAt(place);
    if (!at)
        at = &page;
    const QPoint global = page.mapToGlobal(place);
    QToolTip::hideText();
    for (QWidget *asked = at; asked && asked != page.parentWidget(); asked = asked->parentWidget()) {
        if (!asked->toolTip().isEmpty())
            return asked->toolTip();
        QHelpEvent help(QEvent::ToolTip, asked->mapFromGlobal(global), global);
        QCoreApplication::sendEvent(asked, &help);
        if (!QToolTip::text().isEmpty()) {
            const QString told = QToolTip::text();
            QToolTip::hideText();
            return told;
        }
    }
    return {};
}

/// Texts that end in … because somebody wrote them so: "Import a file…".
QStringList wordsOf(const QWidget &page)
{
    QStringList words;
    for (const auto *one : page.findChildren<QAbstractButton *>())
        words.append(one->text());
    for (const auto *one : page.findChildren<QLabel *>())
        words.append(one->text());
    for (const auto *one : page.findChildren<QLineEdit *>())
        words.append(one->placeholderText());
    for (const auto *list : page.findChildren<QListView *>()) {
        for (int row = 0; list->model() && row < std::min(list->model()->rowCount(), 100); ++row)
            words.append(list->model()->index(row, 0).data().toString());
    }
    words.append(QCoreApplication::translate("gensvar::shell::WelcomePage", "Choose files…")); // painted
    words.replaceInStrings(u"&"_s, QString());
    return words;
}

QString faultOf(const Writing &writing, QWidget &page, const QStringList &words)
{
    const QPoint middle = writing.place.center().toPoint();
    QWidget *at = page.childAt(middle);
    if (!at || !at->isVisible())
        return {};
    QRectF room = QRectF(at->visibleRegion().boundingRect()).translated(at->mapTo(&page, QPoint()));
    if (!writing.clip.isEmpty())
        room &= writing.clip;
    const auto *area = scrolledBy(*at, page);
    const bool across = writing.place.left() < room.left() - slack || writing.place.right() > room.right() + slack;
    if (across && !scrolls(area, Qt::Horizontal))
        return u"cut at the side"_s;
    const double third = writing.place.height() / 4; // what is above and below the letters
    const bool down = writing.place.top() + third < room.top() || writing.place.bottom() - third > room.bottom();
    if (down && !scrolls(area, Qt::Vertical))
        return u"cut above or below"_s;
    if (!writing.text.endsWith(u'…'))
        return {};
    const bool wanted =
        std::any_of(words.begin(), words.end(), [&](const QString &one) { return one.endsWith(writing.text); });
    return wanted || !toldAt(page, middle).isEmpty() ? QString() : u"shortened, and no tool tip tells it"_s;
}

QStringList textsOverTexts(const QList<Writing> &writings, QWidget &page)
{
    QStringList faults;
    const auto letters = [](const Writing &one) {
        const double quarter = one.place.height() / 4;
        const QRectF place = one.place.adjusted(1, quarter, -1, -quarter);
        return one.clip.isEmpty() ? place : place & one.clip;
    };
    for (qsizetype i = 0; i < writings.size(); ++i) {
        for (qsizetype j = i + 1; j < writings.size(); ++j) {
            const QRectF both = letters(writings[i]) & letters(writings[j]);
            if (both.width() <= 2 || both.height() <= 2)
                continue;
            // of two that scroll, one may lie below the other's edge
            const QWidget *first = page.childAt(writings[i].place.center().toPoint());
            const QWidget *second = page.childAt(writings[j].place.center().toPoint());
            if (first && second && first == second)
                faults.append(u"“%1” over “%2” in %3"_s.arg(writings[j].text, writings[i].text, described(*first)));
        }
    }
    return faults;
}

QStringList tightFields(const QWidget &page)
{
    QStringList faults;
    for (const auto *field : page.findChildren<QLineEdit *>()) {
        const QString shown = field->text().isEmpty() ? field->placeholderText() : QString();
        if (field->isVisible() && field->fontMetrics().horizontalAdvance(shown) > field->width() - 12)
            faults.append(u"too narrow for what it asks: %1 “%2”"_s.arg(described(*field), shown));
    }
    return faults;
}

QStringList outside(const QWidget &page)
{
    QStringList faults;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || !parent || scrolledBy(*widget, page))
            continue;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            faults.append(u"%1 reaches out of %2"_s.arg(described(*widget), described(*parent)));
    }
    return faults;
}

double luminance(QRgb colour)
{
    const auto linear = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// WCAG 2: (L1 + 0.05) / (L2 + 0.05), the lighter above.
double contrast(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// The most frequent colour of a part of a picture against the one furthest from it; 21 where the part is empty.
double contrastWithin(const QImage &picture, const QRectF &place)
{
    const double scale = picture.devicePixelRatio();
    const QRect pixels =
        QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect() & QRect(QPoint(), picture.size());
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[line[x]];
    }
    if (counts.isEmpty())
        return 21;
    QRgb ground = 0;
    int most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > most) {
            most = at.value();
            ground = at.key();
        }
    }
    double furthest = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        furthest = std::max(furthest, contrast(at.key(), ground));
    return furthest;
}

/// A field or button whose edge says what it is.
bool hasEdge(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.property("flat").toBool())
        return false;
    if (qobject_cast<const QLineEdit *>(&widget) || widget.inherits("QSpinBox"))
        return !qobject_cast<const QComboBox *>(widget.parentWidget())
            && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
    if (qobject_cast<const QComboBox *>(&widget))
        return true;
    return widget.inherits("QPushButton") && !widget.property("link").toBool() && !widget.property("segment").toBool();
}

} // namespace

QStringList cutTexts(QWidget &page)
{
    QStringList faults;
    const QList<Writing> writings = writingsOf(page);
    const QStringList words = wordsOf(page);
    for (const Writing &one : writings) {
        const QString fault = faultOf(one, page, words);
        if (const QWidget *at = page.childAt(one.place.center().toPoint()); at && !fault.isEmpty())
            faults.append(u"%1: “%2” in %3"_s.arg(fault, one.text, described(*at)));
    }
    return faults + textsOverTexts(writings, page) + tightTexts(page) + tightFields(page) + outside(page);
}

QStringList tightTexts(const QWidget &page)
{
    QStringList faults;
    for (const auto *label : page.findChildren<QLabel *>()) {
        const bool shortens = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!label->isVisible() || label->text().isEmpty() || shortens || label->toolTip() == label->text())
            continue;
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->sizeHint().width() > label->width() + 1)
            faults.append(u"too small for its words: %1 “%2”"_s.arg(described(*label), label->text()));
    }
    for (const auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->sizeHint().width())
            faults.append(u"too narrow: %1 “%2”"_s.arg(described(*button), button->text()));
    }
    return faults;
}

QStringList paleTexts(QWidget &page, const QImage &picture)
{
    static constexpr double leastOfText = 4.5;
    static constexpr double leastOfEdge = 2.95; // 3 but for the rounding of colours
    QStringList faults;
    for (const Writing &one : writingsOf(page)) {
        const QWidget *at = page.childAt(one.place.center().toPoint());
        if (!at)
            continue;
        const QRectF seen = QRectF(at->visibleRegion().boundingRect()).translated(at->mapTo(&page, QPoint()));
        if (!seen.contains(one.place))
            continue; // scrolled away in part
        const double measured = contrastWithin(picture, one.place);
        if (measured < leastOfText)
            faults.append(u"%1:1, “%2” in %3"_s.arg(QString::number(measured, 'f', 2), one.text, described(*at)));
    }
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (!hasEdge(*widget) || widget->visibleRegion().boundingRect() != widget->rect())
            continue; // or scrolled away in part
        const QRectF place = placeOf(*widget, page);
        const QRectF across(place.left() - 3, place.center().y() - 2, 7, 4); // over the left edge, before the text
        if (const double measured = contrastWithin(picture, across); measured < leastOfEdge)
            faults.append(u"%1:1, the edge of %2"_s.arg(QString::number(measured, 'f', 2), described(*widget)));
    }
    return faults;
}

QStringList namelessControls(const QWidget &page)
{
    QStringList faults;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || qobject_cast<const QLabel *>(widget) || widget->objectName().startsWith("qt_"_L1))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            faults.append(u"%1 in %2 has no name"_s.arg(described(*widget), described(*widget->parentWidget())));
    }
    return faults;
}

QImage pictureOf(QWidget &page)
{
    const double scale = page.devicePixelRatioF();
    QImage picture(page.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    page.render(&picture);
    return picture;
}

} // namespace gensvar::uitest
