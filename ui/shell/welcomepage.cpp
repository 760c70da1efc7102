// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "models/figuretext.h"
#include "parts/icons.h"
#include "parts/keys.h"
#include "parts/labels.h"
#include "parts/paint.h"
#include "parts/theme.h"
#include "session/sampleimport.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

using parts::fontOf;
using parts::label;
using parts::Type;

Door::Door(QLatin1StringView icon, const QString &heading, const QString &text, const QString &act,
           const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_text(text)
    , m_act(act)
    , m_shortcut(shortcut)
{
    setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Door::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const parts::Theme &theme = parts::themeOf(palette());
    const bool usable = isEnabled();
    painter.setPen(QPen(theme.hair, 1));
    painter.setBrush(underMouse() && usable ? theme.hover : theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus())
        parts::paintFocus(painter, rect(), theme, 6);
    const QRectF inside = QRectF(rect()).adjusted(25, 25, -25, -24);
    parts::paintIcon(painter, QRectF(inside.left(), inside.top(), 32, 32), m_icon,
                     usable ? theme.accent : theme.uncertain);
    painter.setFont(fontOf(parts::size::heading, QFont::DemiBold));
    painter.setPen(usable ? theme.text : theme.uncertain);
    QRectF heading;
    painter.drawText(inside.adjusted(0, 50, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &heading);
    painter.setFont(fontOf(parts::size::text));
    painter.setPen(usable ? theme.text2 : theme.uncertain);
    const double top = heading.bottom() + parts::size::unit - inside.top();
    painter.drawText(inside.adjusted(0, top, 0, -40), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);

    const bool first = hasFocus() && usable;
    painter.setFont(fontOf(parts::size::text, first ? QFont::DemiBold : QFont::Normal));
    const double width = painter.fontMetrics().horizontalAdvance(m_act) + 26;
    const QRectF act(inside.left(), inside.bottom() - 32, width, 32);
    painter.setPen(QPen(first ? theme.accent : usable ? theme.border : theme.hair, 1));
    painter.setBrush(first ? theme.accent : theme.page);
    painter.drawRoundedRect(act.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(first ? theme.onAccent : usable ? theme.text : theme.uncertain);
    painter.drawText(act, Qt::AlignCenter, m_act);
    if (m_shortcut.isEmpty())
        return;
    const double keyWidth = parts::keyCapWidth(m_shortcut);
    parts::paintKeyCap(painter, QRectF(inside.right() - keyWidth, act.center().y() - 9, keyWidth, 18), m_shortcut,
                       theme);
}

void Door::keyPressEvent(QKeyEvent *event)
{
    if (parts::isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_files(new Door("table"_L1, tr("Open a spreadsheet"),
                       tr("Excel, CSV or OpenDocument, or an export from your survey platform. You see how it is read "
                          "before anything is written."),
                       tr("Choose files…"), tr("Ctrl O", "a shortcut, as on the keys")))
    , m_recent(new QVBoxLayout)
    , m_drop(
          parts::label(tr("Or drop files anywhere in this window: .xlsx, .xls, .csv, .ods, .gensvar"), Type::Secondary))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *platform = new Door("plug"_L1, tr("Connect a survey platform"),
                              tr("Gensvar fetches new responses by itself. This comes with a later version; until then "
                                 "open the platform’s export."),
                              tr("Not yet"), {});
    platform->setEnabled(false);
    auto *sample =
        new Door("eye"_L1, tr("Look around with sample data"),
                 tr("A made-up insurer with %1 departments and %2 responses. It is a file of its own and "
                    "easy to throw away.")
                     .arg(models::countText(session::sampleDepartments), models::countText(session::sampleResponses)),
                 tr("Open the sample"), tr("Ctrl Shift D", "a shortcut, as on the keys"));
    auto *doors = new QHBoxLayout;
    doors->setContentsMargins(parts::linkInset, 0, 0, 0);
    doors->setSpacing(24);
    for (Door *door : {m_files, platform, sample})
        doors->addWidget(door);
    QLabel *lead = label(tr("Start with the answers you have. All that you open stays in one file on this computer."));
    lead->setProperty("type", u"lead"_s);
    lead->setWordWrap(true);
    lead->setIndent(parts::linkInset);
    QLabel *title = label(tr("What do your customers say?"), Type::Title);
    title->setIndent(parts::linkInset);

    auto *inner = new QWidget;
    inner->setMaximumWidth(920 + parts::linkInset); // all words stand where those of the links do
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(24);
    column->addLayout(doors);
    column->addSpacing(12);
    m_recent->setSpacing(2);
    column->addLayout(m_recent);
    auto *drop = new QHBoxLayout;
    drop->setContentsMargins(parts::linkInset, 0, 0, 0);
    drop->addWidget(m_drop);
    column->addLayout(drop);
    column->addLayout(makeFoot());
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);
    setFocusProxy(m_files);
    m_drop->setProperty("type", u"drop"_s);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setFixedHeight(64);
    connect(m_files, &QAbstractButton::clicked, this, &WelcomePage::filesWanted);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleWanted);
}

QLayout *WelcomePage::makeFoot()
{
    auto *needs = parts::linkButton(tr("What a file needs to have"));
    auto *shared = parts::linkButton(tr("Open a .gensvar file that someone shared"));
    auto *language = parts::linkButton(tr("change", "the language"));
    const QString name = QLocale().nativeLanguageName();
    auto *words =
        label(tr("Language: %1").arg(QLocale().language() == QLocale::English ? tr("English") : name), Type::Secondary);
    language->setAccessibleName(tr("Change the language"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(needs);
    foot->addWidget(shared);
    foot->addStretch(1);
    foot->addWidget(words);
    foot->addWidget(language);
    connect(needs, &QPushButton::clicked, this, &WelcomePage::helpWanted);
    connect(shared, &QPushButton::clicked, this, &WelcomePage::filesWanted);
    connect(language, &QPushButton::clicked, this, &WelcomePage::languageWanted);
    return foot;
}

void WelcomePage::showRecent(const QStringList &stores)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_drop->setVisible(stores.isEmpty());
    if (!stores.isEmpty()) {
        QLabel *heading = label(tr("Opened lately"), Type::Section);
        heading->setIndent(parts::linkInset);
        m_recent->addWidget(heading);
    }
    for (const QString &path : stores.mid(0, 4)) {
        const QFileInfo file(path);
        auto *open = parts::linkButton(tr("%1   in %2", "a file and its folder")
                                           .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
        m_recent->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, path] { emit storeWanted(path); });
    }
}

} // namespace gensvar::shell
