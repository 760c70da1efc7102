// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printing.h"

#include "models/figuretext.h"
#include "print/printpanel.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QStandardPaths>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::print {

static constexpr int pdfResolution = 1200;

Printing::Printing(session::Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{ }

Letterhead Printing::letterhead() const
{
    const QString store = m_session.isOpen() ? QFileInfo(m_session.store().path).completeBaseName() : QString();
    return {store, tr("Printed %1", "a day").arg(models::dayText(m_session.today()))};
}

static QPageLayout usualLayout()
{
    return {QPageSize(usualPaper()), QPageLayout::Portrait, margins(), QPageLayout::Millimeter};
}

void Printing::show(const parts::Handout &handout)
{
    if (handout.isEmpty())
        return emit said(tr("There is nothing to print on this page."));
    auto *panel = new PrintPanel(handout, letterhead(), &m_window);
    connect(panel, &PrintPanel::printWanted, this,
            [this, panel, handout] { print(handout, panel->choices(), panel->pageLayout()); });
    connect(panel, &PrintPanel::pdfWanted, this,
            [this, panel, handout] { chooseFile(handout, panel->choices(), panel->pageLayout()); });
    panel->open();
}

void Printing::print(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    printer->setDocName(handout.title);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                       | QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, [this, printer, handout, choices] {
        const Booklet booklet = compose(handout, letterhead(), choices, paperOf(printer->pageLayout()));
        booklet.paint(*printer, printer->fromPage(), printer->toPage());
    });
    dialog->open();
}

void Printing::chooseFile(const parts::Handout &handout)
{
    if (handout.isEmpty())
        return emit said(tr("There is nothing to print on this page."));
    chooseFile(handout, {}, usualLayout());
}

void Printing::chooseFile(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"), folder + u'/' + handout.title + u".pdf"_s, u"*.pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, handout, choices, layout](const QString &file) { savePdf(handout, choices, layout, file); });
    dialog->open();
}

void Printing::savePdf(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout,
                       const QString &file)
{
    if (!m_session.isOpen())
        return;
    const Booklet booklet = compose(handout, letterhead(), choices, paperOf(layout));
    std::function<QByteArray()> content = [booklet, layout, title = handout.title] {
        return pdfOf(booklet, layout, title);
    };
    if (booklet.hasDrawings) // a few pages
        content = [bytes = content()] { return bytes; };
    session::whenDone(m_session.saveFile(file, content), this, [this](const base::Result<void> &saved) {
        if (!saved)
            emit said(say::sentence(saved.error(), m_session.language()));
    });
}

QByteArray pdfOf(const Booklet &booklet, const QPageLayout &layout, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(layout);
    writer.setTitle(title);
    writer.setCreator(u"Gensvar"_s);
    booklet.paint(writer);
    return bytes;
}

} // namespace gensvar::print
