// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datafoldersection.h"

#include "parts/labels.h"
#include "say/sentence.h"
#include "session/datafolder.h"
#include "session/preferences.h"
#include "session/session.h"
#include "settings/controls.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace gensvar::settings {

using session::Preferences;

DataFolderSection::DataFolderSection(session::Session &session, Preferences &preferences, QWidget *parent)
    : Section(tr("Data folder"), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_path(parts::elidedLabel())
    , m_change(parts::button(tr("Chan&ge…")))
    , m_usual(parts::button(tr("&Use the usual one")))
    , m_said(parts::label({}, parts::Type::Secondary))
{
    m_change->setAccessibleName(tr("Change the data folder"));
    m_usual->setAccessibleName(tr("Use the usual data folder"));
    auto *open = parts::button(tr("Open the &data folder"));
    addRow(
        tr("Where it lies"), {m_path, m_change, open},
        tr("The file that is used when none is chosen, the one with sample data and new files, each with its backups "
           "beside it. What lies in another folder stays there and opens as before."));
    addRow({}, m_usual);
    m_said->setWordWrap(true);
    addWide(m_said);
    tell({});
    connect(open, &QPushButton::clicked, this, [this] { openFolder(m_preferences.dataFolder()); });
    connect(m_change, &QPushButton::clicked, this, &DataFolderSection::choose);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_change->setFocus(); // the button goes
        tell({});
        m_preferences.setDataFolder({});
    });
    connect(&preferences, &Preferences::dataFolderChanged, this, &DataFolderSection::show);
    show();
}

void DataFolderSection::choose()
{
    auto *dialog = new QFileDialog(this, tr("Data folder"), m_preferences.dataFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataFolderSection::take);
    dialog->open();
}

void DataFolderSection::take(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    m_tried.await(session::tryFolder(path), [this, path](const base::Result<std::optional<base::Error>> &tried) {
        if (tried)
            m_preferences.setDataFolder(path);
        tell(tried ? *tried : tried.error());
    });
}

void DataFolderSection::show()
{
    const QString folder = QDir::toNativeSeparators(m_preferences.dataFolder());
    m_path->setText(folder);
    m_path->setToolTip(folder);
    m_usual->setVisible(m_preferences.dataFolder() != Preferences::usualDataFolder());
}

void DataFolderSection::tell(const std::optional<base::Error> &what)
{
    m_said->setText(what ? say::sentence(*what, m_session.language()) : QString());
    m_said->setVisible(what.has_value());
}

} // namespace gensvar::settings
