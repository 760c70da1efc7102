// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

static constexpr int longWordLength = 20; // characters: a longer word is seldom one of a language

static constexpr std::array<const char *, 5> typeNames{"text", "secondary", "heading", "section", "title"};

namespace {

class ElidedLabel : public QLabel
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect inside = contentsRect();
        style()->drawItemText(&painter, inside, int(alignment() | Qt::TextSingleLine), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()), foregroundRole());
    }
};

} // namespace

QLabel *elidedLabel(Type type)
{
    auto *made = new ElidedLabel;
    made->setTextFormat(Qt::PlainText);
    made->setProperty("type", QLatin1StringView(typeNames[size_t(type)]));
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return made;
}

QLabel *label(const QString &text, Type type)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("type", QLatin1StringView(typeNames[size_t(type)]));
    return made;
}

QString breakable(const QString &text)
{
    static const QRegularExpression longWord(u"[^\\s-]{%1,}"_s.arg(longWordLength));
    QString broken;
    qsizetype done = 0;
    for (auto words = longWord.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        broken += QStringView(text).sliced(done, word.capturedStart() - done);
        done = word.capturedEnd();
        const QString letters = word.captured();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, letters);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
            broken += QStringView(letters).sliced(from, to - from) % QChar(0x200B);
    }
    return broken + QStringView(text).sliced(done);
}

void setType(QLabel *label, Type type)
{
    label->setProperty("type", QLatin1StringView(typeNames[size_t(type)]));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame *hairline()
{
    auto *made = new QFrame;
    made->setObjectName(QStringLiteral("hairline"));
    made->setFixedHeight(1);
    return made;
}

QPushButton *button(const QString &text, bool primary)
{
    auto *made = new QPushButton(text);
    made->setProperty("primary", primary);
    made->setCursor(Qt::PointingHandCursor);
    made->setAutoDefault(true); // Enter presses it, outside dialogs as well
    return made;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty("primary", primary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QPushButton *linkButton(const QString &text)
{
    auto *made = button(text);
    made->setProperty("link", true);
    return made;
}

} // namespace gensvar::parts
