// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "parts/labels.h"
#include "parts/theme.h"
#include "session/session.h"
#include "settings/backupsection.h"
#include "settings/controls.h"
#include "settings/datafoldersection.h"
#include "settings/figuressection.h"
#include "settings/filesection.h"
#include "settings/looksection.h"
#include "settings/startsection.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gensvar::settings {

using parts::label;
using parts::Type;

static constexpr int widest = 820;

SettingsPage::SettingsPage(session::Session &session, session::Preferences &preferences, QWidget *parent)
    : Page(session, parent)
    , m_look(new LookSection(preferences))
    , m_start(new StartSection(session))
    , m_figures(new FiguresSection(session))
    , m_file(new FileSection(session))
    , m_backups(new BackupSection(session, preferences))
    , m_dataFolder(new DataFolderSection(session, preferences))
    , m_noFile(label(tr("No file is open: what belongs to a file is set when there is one."), Type::Secondary))
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = makeContent();
    content->resize(widest, widest); // else its texts are measured before they have their font
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    // Tab goes on below the edge
    connect(qApp, &QApplication::focusChanged, this, [scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, parts::size::bar);
    });
}

QWidget *SettingsPage::makeContent()
{
    m_ofFile = new QWidget;
    auto *ofFile = new QVBoxLayout(m_ofFile);
    ofFile->setContentsMargins(0, 0, 0, 0);
    ofFile->setSpacing(parts::size::margin);
    for (Section *section : std::initializer_list<Section *>{m_start, m_figures, m_file, m_backups}) {
        ofFile->addWidget(parts::hairline());
        ofFile->addWidget(section);
    }
    auto *sections = new QWidget;
    sections->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(sections);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(parts::size::margin);
    column->addWidget(label(tr("Settings"), Type::Heading));
    column->addWidget(m_look);
    column->addWidget(m_ofFile);
    column->addWidget(m_noFile);
    column->addWidget(parts::hairline());
    column->addWidget(m_dataFolder);
    column->addStretch(1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sections, 1);
    row->addStretch(0);
    return content;
}

void SettingsPage::refresh()
{
    m_ofFile->setVisible(m_session.isOpen());
    m_noFile->setVisible(!m_session.isOpen());
    m_start->refresh();
    m_figures->refresh();
    m_file->refresh();
    m_backups->refresh();
}

QList<Section *> SettingsPage::sections() const
{
    return {m_look, m_start, m_figures, m_file, m_backups, m_dataFolder};
}

void SettingsPage::handOut(const HandOut &then)
{
    parts::Handout handout;
    handout.title = tr("Settings");
    for (const Section *section : sections()) {
        if (!section->isHidden() && section->isVisibleTo(this))
            handout.blocks.append(section->printed());
    }
    then(handout);
}

QList<SettingsPage::Place> SettingsPage::places()
{
    return {Place::Look, Place::Start, Place::Figures, Place::File, Place::Backups, Place::DataFolder};
}

QString SettingsPage::titleOf(Place place)
{
    switch (place) {
    case Place::Look:
        return tr("Language, theme, compact rows, first day of the week");
    case Place::Start:
        return tr("Start view");
    case Place::Figures:
        return tr("Fewest responses of a figure, privacy");
    case Place::File:
        return tr("Where the file lies, its time zone, how long rows are kept");
    case Place::Backups:
        return tr("Back up, or restore a backup");
    case Place::DataFolder:
        return tr("Data folder");
    }
    return {};
}

static bool canTakeFocus(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && widget.isVisible();
}

void SettingsPage::goTo(Place place)
{
    QWidget *section = sections()[int(place)];
    QWidget *first = section;
    do
        first = first->nextInFocusChain();
    while (first != section && !(section->isAncestorOf(first) && canTakeFocus(*first)));
    first->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::takeFocus()
{
    m_look->takeFocus();
}

} // namespace gensvar::settings
